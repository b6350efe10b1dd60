import { describe, expect, it } from 'vitest';
import { families, settle } from '#content/codes/all.ts';
import { toAnswer } from '@/engine/answer.ts';
import type { Case } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import { explain } from '@/engine/explain.ts';
import { atlas } from './arbitrary.ts';

const engine = createEngine({ atlas, families, settle });
const session: Case = {
  id: 'c',
  title: 'A study without a report, and an artery',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [],
  steps: [
    { id: 's1', do: 'access', vessel: 'right-common-femoral-vein', method: 'percutaneous' },
    { id: 's2', do: 'catheter', tip: 'inferior-vena-cava' },
    { id: 's3', do: 'angiogram', vessels: ['inferior-vena-cava'], role: 'diagnostic' },
    { id: 's4', do: 'embolize', vessels: ['left-uterine-artery'] },
    { id: 's5', do: 'balloon', vessels: ['left-renal-vein'], purpose: 'treat', outcome: 'failed' },
  ],
};
const claim = engine.code(session);
const answer = toAnswer(claim);

describe('the answer of the command', () => {
  it('has the code set’s year, and codes as text', () => {
    expect(answer).toMatchObject({ id: 'c', codeSet: '2025' });
    expect(answer.lines.every((line) => typeof line.code === 'string')).toBe(true);
  });

  it('gives a step that only lacks a fact an entry among what is not reported', () => {
    const twoFacts = answer.notReported.filter((entry) => entry.steps.includes('s3'));
    expect(twoFacts).toHaveLength(1);
    expect(twoFacts[0]).toMatchObject({ into: null });
  });

  it('gives a step that is not supported in both places', () => {
    expect(answer.unsupported).toEqual([{ steps: ['s4'], text: expect.stringContaining('left uterine artery') }]);
    expect(answer.notReported).toContainEqual(
      expect.objectContaining({ steps: ['s4'], into: null, rule: 'unsupported' }),
    );
  });

  it('shows a confidence only where it is not high', () => {
    const reasons = answer.lines.flatMap((line) => line.because);
    expect(reasons.some((why) => 'confidence' in why)).toBe(false);
    expect(answer.notReported.find((entry) => entry.steps.includes('s5'))?.confidence).toBe('medium');
  });

  it('can be told as text: who bills, lines, what is not reported, what lacks a fact, what no rule covers', () => {
    const text = explain(claim, session);
    expect(text).toMatch(
      /^A study without a report, and an artery\nDate of service 2025-03-14, code set 2025\. Billed by the/,
    );
    expect(text).toContain('The catheter reached the inferior vena cava');
    for (const line of claim.lines) expect(text).toContain(`${line.code.value}, 1 unit. ${line.code.plain}`);
    for (const entry of [...claim.notReported, ...claim.missing, ...claim.unsupported])
      expect(text).toContain(entry.text);
    expect(text).toContain('Not coded by Lumen:\n- ');
  });

  it('says in words where it is less sure, and that a claim has no line', () => {
    expect(explain(claim, session)).toContain('(Less sure: ');
    const nothing = { ...session, steps: session.steps.slice(3, 4) };
    expect(explain(engine.code(nothing), nothing)).toContain('The claim has no line.');
  });
});
