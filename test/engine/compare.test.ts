import { describe, expect, it } from 'vitest';
import goldens from '#content/codes/across-families/cases.json' with { type: 'json' };
import { families, settle } from '#content/codes/all.ts';
import type { Case, Step } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import { compare as compareAs, type EnteredLine, toEntered } from '@/engine/compare.ts';
import { dispositionOf, whyNot } from '@/engine/why-not.ts';
import { atlas } from './arbitrary.ts';

const engine = createEngine({ atlas, families, settle });
const session = goldens[0]?.case as Case;
const claim = engine.code(session);
/** The number of a service in 2025. */
const number = (id: string, day = '2025-03-14'): string => engine.book(day).code(id).value;
const first = number('vein/balloon/first');
const further = number('vein/balloon/further');
const study = number('venogram/superior-vena-cava');
const compare = (of: typeof claim, lines: readonly EnteredLine[]) => compareAs(of, lines, { theCase: session, atlas });
const change = (id: string, fields: object): Case => ({
  ...session,
  steps: session.steps.map((step) => (step.id === id ? ({ ...step, ...fields } as Step) : step)),
});

describe('comparing a learner’s lines with the claim', () => {
  it('finds nothing wrong with the claim’s own lines, in any order', () => {
    expect(compare(claim, toEntered(claim).toReversed())).toEqual({ right: claim.lines, differences: [] });
  });

  it('tells under-coding from over-coding', () => {
    const entered = toEntered(claim).map((line) => (line.code === first ? { ...line, code: further } : line));
    const { differences } = compare(claim, entered);
    expect(differences.map(({ is, code }) => [is, code])).toEqual([
      ['missing', first],
      ['extra', further],
    ]);
    expect(differences[1]?.text).toContain('counts once');
  });

  it('tells wrong units and what one unit counts', () => {
    const entered = toEntered(claim).map((line) => (line.code === first ? { ...line, units: 2 } : line));
    const { right, differences } = compare(claim, entered);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ is: 'units', code: first });
    expect(differences[0]?.text).toContain('1 unit, not 2: one for each vein');
    expect(right).toHaveLength(claim.lines.length - 1);
  });

  it('takes the side of the work where the claim names no place, not the other one, and no second side', () => {
    const leg: Case = {
      ...session,
      lesions: [],
      steps: [
        { id: 'in', do: 'access', vessel: 'left-common-femoral-artery', method: 'percutaneous' },
        { id: 'tip', do: 'catheter', tip: 'right-common-femoral-artery' },
        { id: 'study', do: 'angiogram', vessels: ['right-superficial-femoral-artery'], role: 'diagnostic' },
      ],
    };
    const studied = engine.code(leg);
    const judge = (side: string) =>
      compareAs(
        studied,
        toEntered(studied).map((line) => ({ ...line, modifiers: [...line.modifiers, side] })),
        { theCase: leg, atlas },
      ).differences.map((one) => one.is === 'modifiers' && one.needless);
    expect(studied.lines.length).toBeGreaterThan(0);
    expect(judge('RT')).toEqual([]);
    expect(judge('LT')).toEqual(studied.lines.map(() => ['LT']));
    const placed = { ...studied, lines: studied.lines.map((line) => ({ ...line, modifiers: ['RT'] })) };
    const twice = toEntered(placed).map((line) => ({ ...line, modifiers: ['RT', 'LT'] }));
    expect(compareAs(placed, twice, { theCase: leg, atlas }).differences).toMatchObject(
      placed.lines.map(() => ({ needless: ['LT'] })),
    );
  });

  it('adds up one code entered on two lines', () => {
    const double = toEntered(claim).filter((line) => line.code === first);
    expect(compare(claim, [...toEntered(claim), ...double]).differences[0]).toMatchObject({
      is: 'units',
      entered: { units: 2 },
    });
  });

  it('tells which modifiers lack and which are needless', () => {
    const entered = toEntered(claim).map((line) => (line.code === study ? { ...line, modifiers: ['26', 'LT'] } : line));
    expect(compare(claim, entered).differences).toMatchObject([{ is: 'modifiers', lacking: ['59'], needless: ['LT'] }]);
  });

  it('tells lines of one code apart by their marks, and takes what fits best', () => {
    const line = claim.lines[0];
    if (line === undefined) throw new Error('The claim has no line');
    const { code } = line;
    const marked = (mark: string, units = 1) => ({ ...line, units, modifiers: [mark] });
    const both = { ...claim, lines: [marked('LT'), marked('RT')] };
    const enter = (modifiers: readonly string[], units = 1) => ({ code: code.value, units, modifiers });
    const wrong = (...lines: readonly EnteredLine[]) =>
      compare(both, lines).differences.map((one) => [one.is, 'line' in one ? one.line.modifiers[0] : '']);
    expect(wrong(enter(['RT']), enter(['LT']))).toEqual([]);
    expect(wrong(enter(['RT']))).toEqual([['missing', 'LT']]);
    expect(wrong(enter([], 2))).toEqual(wrong(enter([]), enter([])));
    expect(wrong(enter([], 2)).map(([is]) => is)).toEqual(['modifiers', 'modifiers']);
    expect(wrong(enter(['LT'], 2))).toEqual([['modifiers', 'RT']]);
    expect(wrong(enter(['RT']), enter(['LT'], 2))).toEqual([['units', 'LT']]);
    const two = { ...claim, lines: [marked('LT', 2)] };
    expect(compare(two, [enter(['LT']), enter(['LT'])]).differences).toEqual([]);
  });

  it('gives everything as under-coding when nothing was entered', () => {
    expect(compare(claim, []).differences.map(({ is }) => is)).toEqual(claim.lines.map(() => 'missing'));
  });
});

describe('asking why a code is not on a claim', () => {
  const ask = (theCase: Case, asked: string) => whyNot(engine, theCase, engine.code(theCase), asked);

  it('says that it is there', () => {
    expect(ask(session, first)).toMatchObject({ is: 'on-claim', line: { code: { id: 'vein/balloon/first' } } });
  });

  it('says when it was in force', () => {
    const old = ask(session, number('vein/balloon/imaging', '2016-12-31'));
    expect(old.is).toBe('other-date');
    expect(old.text).toContain('it ended on December 31, 2016');
    expect(ask({ ...session, dateOfService: '2016-12-31' }, first).text).toContain('it began on January 1, 2017');
  });

  it('names what this claim has instead, and no code of another bed', () => {
    const artery: Case = {
      ...session,
      lesions: [],
      steps: [
        { id: 's1', do: 'access', vessel: 'right-common-femoral-artery', method: 'percutaneous' },
        { id: 's2', do: 'stent', vessels: ['left-subclavian-artery'] },
      ],
    };
    const [stent] = engine.code(artery).lines.map(({ code }) => code.value);
    expect(ask(artery, 'vessel/stent/percutaneous/first').text).toContain(`was then ${stent}.`);
    expect(ask(session, 'vessel/stent/percutaneous/first').text).not.toContain('kind of work');
  });

  it('names the one fact that lacks', () => {
    const silent = change('s3', { decision: undefined });
    expect(ask(silent, study)).toMatchObject({ is: 'missing', entry: { needs: expect.stringContaining('decision') } });
  });

  it('names the step that a common mistake would report', () => {
    expect(ask(session, further)).toMatchObject({ is: 'not-reported', entry: { steps: ['s6'] } });
    const seen = change('s3', { prior: 'adequate', priorStudy: 'catheter' });
    expect(ask(seen, study)).toMatchObject({ is: 'not-reported', entry: { mistake: 'diagnostic-despite-prior' } });
    const guiding = { ...session, steps: session.steps.filter((step) => step.id !== 's3') };
    expect(ask(guiding, study)).toMatchObject({ is: 'not-reported', entry: { mistake: 'guiding-angiogram' } });
  });

  it('says what the family knows, where no step speaks of the code', () => {
    const once = { ...session, steps: session.steps.filter((step) => step.id !== 's6') };
    expect(ask(once, further)).toMatchObject({ is: 'not-earned', text: 'Only one vein was opened with a balloon.' });
    expect(ask(once, 'vein/stent/first')).toMatchObject({ is: 'not-earned', text: 'No stent was placed.' });
  });

  it('does not know what no family knows', () => {
    expect(ask(session, 'something').is).toBe('unknown');
  });
});

describe('asking what became of a step', () => {
  it('says billed, included, lacking, or nothing', () => {
    expect(dispositionOf(claim, 's5')).toMatchObject({ kind: 'billed', lines: [{ code: { value: first } }] });
    expect(dispositionOf(claim, 's6')).toMatchObject({ kind: 'included', into: { value: first } });
    const silent = engine.code(change('s1', { ultrasound: { realTime: true, patency: true } }));
    expect(dispositionOf(silent, 's1').kind).toBe('missing');
    expect(dispositionOf(claim, 'no-such-step')).toEqual({ kind: 'none', entry: null });
  });
});
