import { type NoteSource, readNote } from '@/engine/note.ts';
import styles from './OperativeNote.module.css';

/** A note to read. */
export function OperativeNote({ note }: { readonly note: NoteSource }) {
  return (
    <section className={styles.note} aria-label="Operative note">
      <h3 className={styles.heading}>Operative note</h3>
      {readNote(note)
        .text.split(/\n+/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </section>
  );
}
