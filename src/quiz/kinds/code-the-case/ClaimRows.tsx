import { type ClipboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/ui/Button.tsx';
import { IconButton } from '@/ui/IconButton.tsx';
import styles from './ClaimRows.module.css';
import { blank, type Entry, isBlank, parseEntries } from './parse-entry.ts';
import type { CodeAnswer } from './rules.ts';

const fields = [
  { name: 'code', label: 'Code', inputMode: 'numeric', size: 6, hint: '' },
  { name: 'units', label: 'Units', inputMode: 'numeric', size: 3, hint: '1' },
  { name: 'modifiers', label: 'Modifiers', inputMode: 'text', size: 7, hint: 'none' },
] as const;

type Props = {
  /** Whose claim it is, such as "Your claim". */
  readonly legend: string;
  /** What the claim is made from, such as "note". */
  readonly from: string;
  readonly answer: CodeAnswer;
  readonly onChange: (answer: CodeAnswer) => void;
  readonly locked: boolean;
};

/** A row for each line of a claim. A pasted list of codes becomes rows. */
export function ClaimRows({ legend, from, answer, onChange, locked }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const focusRow = useRef<number>(undefined);
  const { lines, nothing } = answer;

  useEffect(() => {
    if (focusRow.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${focusRow.current}"] input`)?.focus();
    focusRow.current = undefined;
  });

  const setLines = (next: readonly Entry[]) => onChange({ lines: next.length > 0 ? next : [blank], nothing: false });
  const change = (row: number, field: keyof Entry, text: string) =>
    setLines(lines.map((line, i) => (i === row ? { ...line, [field]: text } : line)));
  const add = () => {
    focusRow.current = lines.length;
    setLines([...lines, blank]);
  };
  const remove = (row: number) => {
    focusRow.current = Math.max(0, row - 1);
    setLines(lines.filter((_, i) => i !== row));
  };
  const paste = (row: number, event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    const rows = parseEntries(text);
    if (rows.length === 0 || !/[^\dA-Za-z]/.test(text.trim())) return;
    event.preventDefault();
    const kept = lines.filter((line, i) => i !== row || !isBlank(line));
    focusRow.current = kept.length + rows.length - 1;
    setLines([...kept, ...rows]);
  };

  return (
    <fieldset ref={box} className={styles.claim} disabled={locked}>
      <legend className={styles.heading}>{legend}</legend>
      {lines.map((line, row) => (
        <fieldset key={row} className={styles.row} data-row={row}>
          <legend className={styles.legend}>Line {row + 1}</legend>
          {fields.map(({ name, label, inputMode, size, hint }) => (
            <label key={name} className={styles.field} data-field={name}>
              <span className={styles.label} data-first={row === 0}>
                {label}
              </span>
              <input
                className={styles.input}
                type="text"
                inputMode={inputMode}
                size={size}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                placeholder={hint}
                value={line[name]}
                onChange={(event) => change(row, name, event.currentTarget.value)}
                onPaste={(event) => paste(row, event)}
              />
            </label>
          ))}
          {!locked && (
            <IconButton
              icon="close"
              label={`Remove line ${row + 1}`}
              disabled={lines.length === 1 && isBlank(line)}
              onClick={() => remove(row)}
            />
          )}
        </fieldset>
      ))}
      {!locked && <Button onClick={add}>Add a line</Button>}
      <label className={styles.nothing}>
        <input
          type="checkbox"
          checked={nothing}
          onChange={(event) => onChange({ lines, nothing: event.currentTarget.checked })}
        />
        Nothing in this {from} is reportable
      </label>
    </fieldset>
  );
}
