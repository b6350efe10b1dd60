import { useEffect, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './KeyHelp.module.css';

/** One line of the list: the keys, as they are called, and what they do. */
export type KeyLine = { readonly keys: readonly string[]; readonly does: string };

const typing = 'input:not([type=radio], [type=checkbox], [type=button], [type=range]), textarea, select';

/** A button, and the key `?`, that list the keys of the page. With `data-keys="off"` on the document, the button only. */
export function KeyHelp({ keys }: { readonly keys: readonly KeyLine[] }) {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.documentElement.dataset['keys'] === 'off') return;
      if (event.target instanceof Element && event.target.closest(`${typing}, dialog`)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <IconButton icon="keys" label="Show the keys" aria-keyshortcuts="?" onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title="Keys">
        <dl className={styles.list}>
          {[...keys, { keys: ['?'], does: 'Show this list' }].map((line) => (
            <div key={line.does} className={styles.line}>
              <dt>
                {line.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{line.does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
