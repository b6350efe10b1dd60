import { describe, expect, it } from 'vitest';
import type { Claim, ClaimLine } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { changesInWords, compareClaims, moveOf } from '@/lesson/claim/difference.ts';

const fact = (value: string, from: string | null = null, until: string | null = null): CodeFact => ({
  id: `service/${value}`,
  value,
  from,
  until,
  source: [],
  confidence: 'high',
  plain: 'a service',
  counts: 'vein',
  addOn: false,
  split: false,
});
const line = (code: CodeFact, units = 1, modifiers: readonly string[] = []): ClaimLine => ({
  code,
  units,
  modifiers,
  because: [{ rule: 'rule', steps: ['s1'], text: 'Because of it.', confidence: 'high' }],
});
const claim = (lines: readonly ClaimLine[], more: Partial<Claim> = {}): Claim => ({
  id: 'case',
  dateOfService: '2026-03-10',
  codeSet: '2026',
  lines,
  notReported: [],
  missing: [],
  unsupported: [],
  ...more,
});
const [a, b, c] = [fact('A0001'), fact('B0002'), fact('C0003')];
const kinds = (before: Claim | null, now: Claim) =>
  compareClaims(before, now).map((row) => `${row.kind} ${row.line.code.value}`);
const whyOf = (before: Claim, now: Claim): string | undefined =>
  compareClaims(before, now).flatMap((row) => (row.kind === 'struck' ? [row.why] : []))[0];

describe('two claims side by side', () => {
  it('differ in nothing when they are the same', () => {
    const same = claim([line(a), line(b, 2)]);
    expect(kinds(same, same)).toEqual(['same A0001', 'same B0002']);
    expect(changesInWords(same, same)).toBe('');
    expect(moveOf(same, same)).toBe('stays');
  });

  it('keep a struck line in its old place', () => {
    expect(kinds(claim([line(a), line(b), line(c)]), claim([line(a), line(c)]))).toEqual([
      'same A0001',
      'struck B0002',
      'same C0003',
    ]);
    expect(kinds(claim([line(a), line(b)]), claim([line(c)]))).toEqual(['struck A0001', 'struck B0002', 'added C0003']);
  });

  it('take lines of one code for each other by their modifiers', () => {
    const before = claim([line(a, 1, ['RC']), line(a, 1, ['LC'])]);
    const now = claim([line(b, 1, ['RC']), line(a, 1, ['LC'])]);
    expect(changesInWords(before, now)).toBe('Added B0002-RC. Removed A0001-RC.');
  });

  it('mark a line whose units or modifiers changed', () => {
    const before = claim([line(a, 1)]);
    const now = claim([line(a, 2, ['59'])]);
    expect(kinds(before, now)).toEqual(['changed A0001']);
    expect(changesInWords(before, now)).toBe('Changed A0001 to A0001-59 ×2.');
  });

  it.each([
    ['grows', [line(a)], [line(a), line(b)]],
    ['grows', [line(a)], [line(a, 2)]],
    ['shrinks', [line(a), line(b)], [line(a)]],
    ['shrinks', [line(a, 3)], [line(a, 2)]],
    ['turns', [line(a)], [line(b)]],
    ['turns', [line(a)], [line(a, 1, ['59'])]],
  ] as const)('say that the claim %s', (move, before, now) => {
    expect(moveOf(claim(before), claim(now))).toBe(move);
  });
});

describe('why a line was struck', () => {
  it('is the date when the code was not in force', () => {
    const young = claim([line(fact('A0001', '2017-01-01'))]);
    expect(whyOf(young, claim([], { dateOfService: '2016-12-31' }))).toBe(
      'Not in use yet: in force from January 1, 2017.',
    );
    const old = claim([line(fact('A0001', null, '2017-01-01'))]);
    expect(whyOf(old, claim([], { dateOfService: '2017-01-01' }))).toBe('No longer in use on January 1, 2017.');
  });

  it('is the absent fact when the note lacks one', () => {
    const missing = {
      rule: 'r',
      steps: ['s1'],
      text: 'No image.',
      confidence: 'high',
      code: a,
      needs: 'an image',
    } as const;
    expect(whyOf(claim([line(a)]), claim([], { missing: [missing] }))).toBe('No image.');
  });

  it('is where its step went', () => {
    const went = { rule: 'r', steps: ['s1'], text: 'It guides the other.', confidence: 'high', into: b } as const;
    expect(whyOf(claim([line(a)]), claim([], { notReported: [went] }))).toBe('It guides the other.');
  });

  it('is never empty', () => {
    expect(whyOf(claim([line(a)]), claim([]))).toMatch(/\w/);
    expect(whyOf(claim([line(a)]), claim([line(b)]))).toContain('B0002');
  });
});
