/** Wrong rules that take the case for another one: what that case earns is the wrong claim. */
import type { Case, Day, Step } from '../case.ts';
import type { Claim, Mistake } from '../claim.ts';
import { inForce, isDay, knownDays, yearOf } from '../dates.ts';
import { openSession, type SessionStep } from '../session.ts';
import type { Matter, Slip } from './slip.ts';

/** The rule that the claim gives for a step. */
export function ruleAt({ claim }: Matter, id: string): string | null {
  const of = ({ steps }: { readonly steps: readonly string[] }): boolean => steps.includes(id);
  const said = claim.notReported.find(of) ?? claim.missing.find(of);
  return said?.rule ?? claim.lines.flatMap((line) => line.because).find(of)?.rule ?? null;
}

/** A step taken for another one. */
const misreadStep = (matter: Matter, mistake: Mistake, step: Step, as: Step): Slip => ({
  mistake,
  steps: [step.id],
  rule: ruleAt(matter, step.id),
  misread: (theCase) => ({ ...theCase, steps: theCase.steps.map((other) => (other.id === step.id ? as : other)) }),
});

/** Images taken for a study, and a study taken for one that counts. */
function studies(matter: Matter): Slip[] {
  return matter.theCase.steps.flatMap((step) => {
    if (step.do !== 'angiogram') return [];
    const { id, do: kind, vessels, via } = step;
    const counts = {
      id,
      do: kind,
      vessels,
      ...(via === undefined ? {} : { via }),
      role: 'diagnostic',
      prior: 'none',
      decision: true,
      report: true,
    } as const;
    if (step.role === 'roadmap') return [misreadStep(matter, 'guiding-angiogram', step, counts)];
    if (step.role === 'completion') return [misreadStep(matter, 'completion-as-diagnostic', step, counts)];
    const hadOne = step.prior === 'adequate' || step.priorStudy !== undefined;
    return hadOne ? [misreadStep(matter, 'diagnostic-despite-prior', step, counts)] : [];
  });
}

/** Ultrasound guidance taken for documented. */
function guidance(matter: Matter): Slip[] {
  return matter.theCase.steps.flatMap((step) => {
    if (step.do !== 'access' || step.ultrasound === undefined) return [];
    const ultrasound = { ...step.ultrasound, realTime: true, patency: true, imageSaved: true };
    return [misreadStep(matter, 'ultrasound-undocumented', step, { ...step, ultrasound })];
  });
}

const without = (theCase: Case, gone: readonly string[]): Case => ({
  ...theCase,
  steps: theCase.steps.filter(({ id }) => !gone.includes(id)),
});

/** The rule by which a line counts for itself: what the claim says of a step beyond why the line stands. */
const ruleApart = ({ lines }: Claim, id: string | undefined): string | null =>
  lines.flatMap(({ because }) => because.slice(1)).find(({ steps }) => id !== undefined && steps.includes(id))?.rule ??
  null;

/** The second access left out with what was done through it, or its catheters alone; a second family left out. */
function forgotten(matter: Matter): Slip[] {
  const { claim, theCase, engine } = matter;
  const session = openSession(theCase, engine.atlas);
  const forget = (gone: readonly SessionStep[]): Slip[] => {
    const steps = gone.map(({ step }) => step.id);
    const first = steps[0];
    if (first === undefined) return [];
    const catheter = gone.find(({ step }) => step.do === 'catheter')?.step.id;
    const rule = ruleApart(claim, catheter) ?? ruleAt(matter, catheter ?? first);
    return [{ mistake: 'second-access-forgotten', steps, rule, misread: (before) => without(before, steps) }];
  };
  const accesses = theCase.steps.filter((step) => step.do === 'access');
  const through = accesses.slice(1).flatMap((access) => {
    const all = session.steps.filter((placed) => placed.access === access);
    return [...forget(all), ...forget(all.filter(({ step }) => step.do === 'catheter'))];
  });
  const billed = new Set(claim.lines.flatMap((line) => line.because.flatMap((why) => why.steps)));
  const catheters = session.steps.filter(({ step }) => step.do === 'catheter' && billed.has(step.id));
  return [...through, ...catheters.slice(1).flatMap((placed) => forget([placed]))];
}

/** The code sets of other years, each once, the nearest years first. */
function years({ engine, claim, theCase }: Matter): Slip[] {
  const setOf = (day: Day): string =>
    engine.codes
      .filter((code) => inForce(code, day))
      .map(({ value }) => value)
      .join();
  const sets = new Set([setOf(theCase.dateOfService)]);
  const isNew = (day: Day): boolean => {
    const before = sets.size;
    return sets.add(setOf(day)).size > before;
  };
  const own = Number(yearOf(theCase.dateOfService));
  const first = Number(yearOf(knownDays.from ?? ''));
  const end = Number(yearOf(knownDays.until ?? ''));
  const steps = claim.lines.flatMap((line) => line.because[0].steps.slice(0, 1));
  return Array.from({ length: end - first }, (_, i) => first + i)
    .filter((year) => year !== own)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .map((year) => `${year}${theCase.dateOfService.slice(4)}`)
    .map((day) => (isDay(day) ? day : `${day.slice(0, 8)}28`))
    .filter((day) => inForce(knownDays, day) && isNew(day))
    .map(
      (day): Slip => ({
        mistake: 'other-year',
        steps,
        rule: null,
        misread: (before) => ({ ...before, dateOfService: day }),
      }),
    );
}

/** The slips that take the case for another one. */
export const misreadCases = (matter: Matter): Slip[] => [
  ...studies(matter),
  ...guidance(matter),
  ...forgotten(matter),
  ...years(matter),
];
