import { useState } from 'react';
import { useProgress } from '@/progress/use-progress.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { deleteAll } from './delete-all.ts';
import styles from './YourData.module.css';

/** Deletes everything that Lumen keeps on this device, after saying what will be lost. */
export function DeleteAll() {
  const lessons = useProgress((state) => state.progress.lessons.size);
  const records = useProgress((state) => state.events.length);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);

  const confirm = async () => {
    setFailed(false);
    if (await deleteAll()) location.reload();
    else setFailed(true);
  };

  return (
    <>
      <Button kind="plain" className={styles.danger} onClick={() => setOpen(true)}>
        Delete everything on this device
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Delete everything on this device?">
        <p>
          This will be lost: your answers, notes and places in {lessons === 1 ? 'one lesson' : `${lessons} lessons`} (
          {records} {records === 1 ? 'record' : 'records'}), and your settings. It can’t be undone. A file that you
          exported before stays yours and can be imported again.
        </p>
        {failed && (
          <Notice tone="struck" announced title="Not everything was deleted">
            <p>Another tab holds the storage. Close the other tabs of Lumen, then try again.</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button onClick={() => setOpen(false)}>Keep everything</Button>
          <Button className={styles.danger} onClick={() => void confirm()}>
            Delete everything
          </Button>
        </div>
      </Dialog>
    </>
  );
}
