import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import { later } from '@/ui/later.tsx';
import { counted } from '../counted.ts';
import { useInView } from '../state.ts';
import styles from './ClaimSheet.module.css';

const ClaimPanel = later(() => import('./ClaimPanel.tsx'));

/**
 * Where the claim stands: a column of its own, or, on a narrow screen, a sheet that a bar at the bottom opens. Which of
 * the two is a matter of the style sheet, so that the page is the same before scripts run.
 */
export function ClaimSheet() {
  const { claim } = useInView();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const bar = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const away = ({ target }: Event): void => {
      // What has the focus must not lie under the sheet.
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      bar.current?.focus();
    };
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <aside ref={box} className={styles.sheet} data-open={open} aria-label="Claim">
      <button
        ref={bar}
        type="button"
        className={styles.bar}
        aria-expanded={open}
        aria-controls="claim-panel"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.count}>
          Claim: {claim.lines.length === 0 ? 'no lines' : counted(claim.lines.length, 'line')}
          {claim.missing.length > 0 && (
            <span className={styles.missing}>
              {' '}
              · <Icon name="missing" /> {claim.missing.length} missing
            </span>
          )}
        </span>
        <span className={styles.sign}>
          <Icon name={open ? 'close' : 'forward'} size={20} />
        </span>
      </button>
      <div id="claim-panel" className={styles.body}>
        <ClaimPanel />
      </div>
    </aside>
  );
}
