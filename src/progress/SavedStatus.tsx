import { useEffect, useState } from 'react';
import styles from './SavedStatus.module.css';
import { sayStatus } from './say-status.ts';
import type { Status } from './status.ts';
import { progress, useProgress } from './use-progress.ts';

/** Milliseconds before a change for the better is read out, so that not every answer is. */
const SETTLED = 1000;

const marks: Readonly<Record<Status['kind'], string>> = {
  starting: '',
  ready: '',
  saving: 'M8 4v4l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  saved: 'm3 8.5 3.5 3.5L13 4.5',
  'journal-only': 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.01',
  'not-saved': 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.01',
};

/** Whether the learner's work is safe, in one line; where it is not, what happened, what is safe, and what to do. */
export default function SavedStatus() {
  const status = useProgress((state) => state.status);
  const setAside = useProgress((state) => state.setAside);
  const [today] = useState(() => new Date());
  const text = sayStatus(status, setAside, today);
  const [spoken, setSpoken] = useState('');
  const isTrouble = status.kind === 'journal-only' || status.kind === 'not-saved';

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), isTrouble ? 0 : SETTLED);
    return () => clearTimeout(timer);
  }, [text, isTrouble]);

  return (
    <div className={styles['saved']} data-kind={status.kind}>
      <p className={styles['text']} aria-hidden="true">
        {marks[status.kind] !== '' && (
          <svg className={styles['mark']} viewBox="0 0 16 16">
            <path d={marks[status.kind]} />
          </svg>
        )}
        {text !== '' && <span>{text}</span>}
      </p>
      <output className={styles['spoken']}>{spoken}</output>
      {isTrouble && (
        <button className={styles['again']} type="button" onClick={() => void progress.getState().retry()}>
          Try to save again
        </button>
      )}
    </div>
  );
}
