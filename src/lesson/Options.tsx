import { looks, speeds } from '@/progress/settings.ts';
import { settings as settingsStore, useSettings } from '@/progress/use-settings.ts';
import { KeyHelp } from '@/ui/KeyHelp.tsx';
import { useLesson, useLessonState } from './state.ts';
import styles from './Transport.module.css';

const keys = [
  { keys: ['→'], does: 'Next step' },
  { keys: ['←'], does: 'Step before' },
  { keys: ['Space'], does: 'Play' },
  { keys: ['Home'], does: 'Before the first step' },
  { keys: ['End'], does: 'Last step' },
  { keys: ['Esc'], does: 'Leave presenting' },
] as const;

const lookNames = { drawn: 'Drawn', fluoroscopy: 'Fluoroscopy' } as const;

/** How the picture plays and looks, and the list of keys. */
export default function Options({ id }: { readonly id: string }) {
  const { store } = useLesson();
  const presenting = useLessonState((state) => state.presenting);
  const { speed, look, autoplay } = useSettings((state) => state.settings);
  const { set } = settingsStore.getState();
  return (
    <div id={id} popover="auto" className={styles.options}>
      <label className={styles.option} htmlFor={`${id}-speed`}>
        <span className={styles.said}>Speed</span>
        <select
          id={`${id}-speed`}
          value={speed}
          onChange={(event) => set({ speed: speeds.find((each) => String(each) === event.target.value) ?? 1 })}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
      <label className={styles.option} htmlFor={`${id}-look`}>
        <span className={styles.said}>Look</span>
        <select
          id={`${id}-look`}
          value={look}
          onChange={(event) => set({ look: looks.find((each) => each === event.target.value) ?? 'drawn' })}
        >
          {looks.map((each) => (
            <option key={each} value={each}>
              {lookNames[each]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={autoplay} onChange={(event) => set({ autoplay: event.target.checked })} />
        <span>Play on</span>
      </label>
      <label className={`${styles.check} ${styles.present}`}>
        <input
          type="checkbox"
          checked={presenting}
          onChange={(event) => store.setState({ presenting: event.target.checked })}
        />
        <span>Present</span>
      </label>
      <KeyHelp keys={keys} />
    </div>
  );
}
