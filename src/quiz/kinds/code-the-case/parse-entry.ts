/** Claim lines as a learner types or pastes them. */

import type { EnteredLine } from '@/engine/compare.ts';

/** One row of the form, as typed. */
export type Entry = { readonly code: string; readonly units: string; readonly modifiers: string };

export const blank: Entry = { code: '', units: '', modifiers: '' };

export const isBlank = ({ code, units, modifiers }: Entry): boolean => `${code}${units}${modifiers}`.trim() === '';

const modifiersIn = (text: string): readonly string[] => [...new Set(text.toUpperCase().match(/[A-Z0-9]{2}/g) ?? [])];

/** Reads one row; letter case, spaces and dashes do not matter. Blank units are 1, units that are no number are 0. */
export function readEntry({ code, units, modifiers }: Entry): EnteredLine {
  const count = units.trim().replace(/^[x×]\s*/i, '');
  return {
    code: code.trim().toUpperCase(),
    units: count === '' ? 1 : /^[1-9]\d{0,2}$/.test(count) ? Number(count) : 0,
    modifiers: modifiersIn(modifiers),
  };
}

/**
 * Splits pasted text into rows, one for each code in it. After a code, `x2`, `(2)` or a single digit is its units, two
 * characters are a modifier.
 * @param text lines or a list, such as two codes with "x1" behind the first and "-26" behind the second
 * @returns rows; none where the text is anything else than a list of codes
 */
export function parseEntries(text: string): readonly Entry[] {
  const tokens = text
    .toUpperCase()
    .replace(/[×*]/g, 'X')
    .replace(/\((\d{1,3})\)/g, 'X$1')
    .replace(/X\s*(\d{1,3})(?![0-9A-Z])/g, ' X$1 ')
    .split(/[\s,;-]+/)
    .filter((token) => token !== '' && !/^(AND|UNITS?)$/.test(token));
  const rows: Entry[] = [];
  for (const token of tokens) {
    const last = rows.at(-1);
    if (/^[A-Z0-9]\d{3}[A-Z0-9]$/.test(token)) rows.push({ ...blank, code: token });
    else if (last && /^X\d+$|^\d$/.test(token)) rows[rows.length - 1] = { ...last, units: token.replace('X', '') };
    else if (last && /^[A-Z0-9]{2}$/.test(token)) {
      rows[rows.length - 1] = { ...last, modifiers: `${last.modifiers} ${token}`.trim() };
    } else return [];
  }
  return rows;
}
