import { useId, useRef, useState } from 'react';
import { progress, useProgress } from '@/progress/use-progress.ts';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { save } from './save-file.ts';
import styles from './YourData.module.css';

type Result = { readonly tone: 'right' | 'struck' | 'missing'; readonly title: string; readonly text: string };

/** Reads a file of progress and joins it with what is here. Its code is loaded only when a file was chosen. */
async function bringIn(file: File): Promise<Result> {
  const { readImport } = await import('@/progress/import.ts');
  const read = await readImport(file);
  if ('refused' in read) return { tone: 'struck', title: 'The file was refused', text: read.refused };
  const merged = await progress.getState().merge(read.events);
  if ('refused' in merged) return { tone: 'struck', title: 'The file was not imported', text: merged.refused };
  if (merged.added === 0)
    return { tone: 'right', title: 'Nothing to add', text: 'All that the file holds is here already.' };
  const added = `${merged.added} ${merged.added === 1 ? 'record was' : 'records were'} added. Nothing that was here has changed.`;
  if (merged.kept === 'disk') return { tone: 'right', title: 'The file was imported', text: added };
  return {
    tone: 'missing',
    title: 'The file was read, and is not saved yet',
    text: `${added} The storage of this browser doesn’t take it now: keep the file.`,
  };
}

/** The learner's work: carry it away, bring it in, delete it. */
export function YourData() {
  const events = useProgress((state) => state.events);
  const [result, setResult] = useState<Result>();
  const [busy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const explanation = useId();

  const exportAll = async () => {
    const { exportFile } = await import('@/progress/export.ts');
    const file = exportFile(events, new Date());
    save(file.name, file.text);
    setResult({ tone: 'right', title: 'The file was made', text: `Look for ${file.name} among your downloads.` });
  };
  const importFile = async (file: File) => {
    setBusy(true);
    setResult(await bringIn(file));
    setBusy(false);
  };

  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => void exportAll()} disabled={events.length === 0}>
          Export my work to a file
        </Button>
        <Button onClick={() => picker.current?.click()} disabled={busy} aria-describedby={explanation}>
          {busy ? 'Reading the file…' : 'Import a file'}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          aria-label="A file that Lumen exported"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void importFile(file);
          }}
        />
        <DeleteAll />
      </div>
      <p id={explanation} className={styles.hint}>
        {events.length === 0
          ? 'Nothing is kept yet. '
          : `${events.length} ${events.length === 1 ? 'record is' : 'records are'} kept. `}
        An imported file is joined with what is here; nothing is overwritten.
      </p>
      <div aria-live="polite">
        {result && (
          <Notice tone={result.tone} title={result.title}>
            <p>{result.text}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
