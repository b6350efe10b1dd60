/** The facts of a case that could have been different, each as a change that gives the case with it. */
import type { Atlas } from '../atlas.ts';
import type { Case, Step } from '../case.ts';
import { type Change, capital, placeOf, withStep } from './change.ts';
import {
  deedWords,
  documentationWords,
  type FactKind,
  type FactValue,
  mannerWords,
  type Telling,
  ultrasoundWords,
} from './fact-words.ts';
import { addedSteps } from './steps-to-add.ts';
import { vesselChanges } from './vessel-changes.ts';
import { headChanges, lesionChanges } from './whole-case-changes.ts';

const standing = (step: Step, field: string): FactValue | null => {
  const value: unknown = Object.entries(step).find(([name]) => name === field)?.[1];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** The changes of the fields that the words list for a kind of step. */
function fieldChanges(
  step: Step,
  i: number,
  where: string,
  words: Readonly<Record<string, Telling>> | undefined,
  kind: FactKind,
): Change[] {
  return Object.entries(words ?? {}).flatMap(([field, telling]) => {
    const is = standing(step, field);
    return telling
      .filter(([would]) => would !== is)
      .map(([would, text]) => ({
        kind,
        at: `steps[${i}].${field}`,
        is,
        would,
        text: text.replace('{x}', where),
        apply: (theCase: Case) => withStep(theCase, step.id, (before) => ({ ...before, [field]: would })),
      }));
  });
}

function ultrasoundChanges(step: Step, i: number, where: string): Change[] {
  if (step.do !== 'access') return [];
  const { id, ultrasound } = step;
  if (ultrasound === undefined) {
    const would = { realTime: true, patency: true, imageSaved: true };
    const text = `The ${where} was entered under ultrasound, with the vessel seen open and an image kept.`;
    const apply = (theCase: Case) =>
      withStep(theCase, id, (before) => (before.do === 'access' ? { ...before, ultrasound: would } : before));
    return [{ kind: 'step-added', at: `steps[${i}].ultrasound`, is: null, would, text, apply }];
  }
  return (['realTime', 'patency', 'imageSaved'] as const).flatMap((key) =>
    ultrasoundWords[key]
      .filter(([would]) => would !== ultrasound[key])
      .map(([would, text]) => ({
        kind: 'documentation' as const,
        at: `steps[${i}].ultrasound.${key}`,
        is: ultrasound[key] ?? null,
        would,
        text: text.replace('{x}', where),
        apply: (theCase: Case) =>
          withStep(theCase, id, (before) =>
            before.do === 'access' ? { ...before, ultrasound: { ...before.ultrasound, [key]: would } } : before,
          ),
      })),
  );
}

const mayFail: ReadonlySet<Step['do']> = new Set([
  'catheter',
  'balloon',
  'stent',
  'atherectomy',
  'lithotripsy',
  'thrombectomy',
  'cross',
  'ivus',
  'embolize',
  'filter',
  'protect',
  'physiology',
]);

const ends = [
  [null, 'was carried out'],
  ['failed', 'was tried and could not be done'],
  ['stopped', 'was given up with the device inside'],
] as const;

function outcomeChanges(step: Step, i: number, deed: string): Change[] {
  if (!mayFail.has(step.do)) return [];
  const is = 'outcome' in step ? (step.outcome ?? null) : null;
  return ends
    .filter(([would]) => would !== is)
    .map(([would, words]) => ({
      kind: 'manner',
      at: `steps[${i}].outcome`,
      is,
      would,
      text: `${capital(deed)} ${words}.`,
      apply: (theCase) =>
        withStep(theCase, step.id, (before) => {
          if (would !== null) return { ...before, outcome: would };
          if (!('outcome' in before)) return before;
          const { outcome: _, ...done } = before;
          return done;
        }),
    }));
}

/** A step that was not done. One that other steps name stays. */
function removal(theCase: Case, step: Step, i: number, deed: string): Change[] {
  const named = theCase.steps.some(
    (other) => ('via' in other && other.via === step.id) || (other.do === 'fluoroscopy' && other.for === step.id),
  );
  if (named) return [];
  return [
    {
      kind: 'step-removed',
      at: `steps[${i}]`,
      is: step,
      would: null,
      text: `${capital(deed)} was not done.`,
      apply: (before) => ({ ...before, steps: before.steps.filter(({ id }) => id !== step.id) }),
    },
  ];
}

function levelChanges(step: Step, i: number, where: string): Change[] {
  if (step.do !== 'catheter' || !step.tip.includes('aorta')) return [];
  return (['renal', 'bifurcation'] as const)
    .filter((would) => would !== step.level)
    .map((would) => ({
      kind: 'manner',
      at: `steps[${i}].level`,
      is: step.level ?? null,
      would,
      text: `The catheter stood in the ${where} at the level of the ${would === 'renal' ? 'renal arteries' : 'bifurcation'}.`,
      apply: (theCase) =>
        withStep(theCase, step.id, (before) => (before.do === 'catheter' ? { ...before, level: would } : before)),
    }));
}

function stepChanges(theCase: Case, atlas: Atlas, step: Step, i: number): Change[] {
  const where = placeOf(atlas, step);
  const deed = [deedWords[step.do], where].filter(Boolean).join(where === '' ? '' : ' the ');
  return [
    ...ultrasoundChanges(step, i, where),
    ...fieldChanges(step, i, where, documentationWords[step.do], 'documentation'),
    ...fieldChanges(step, i, where, mannerWords[step.do], 'manner'),
    ...levelChanges(step, i, where),
    ...outcomeChanges(step, i, deed),
    ...vesselChanges(theCase, atlas, step, i),
    ...removal(theCase, step, i, deed),
  ];
}

/** Every single fact of a case that could have been different, the date of service apart. */
export function changesOf(theCase: Case, atlas: Atlas): Change[] {
  return [
    ...theCase.steps.flatMap((step, i) => stepChanges(theCase, atlas, step, i)),
    ...lesionChanges(theCase, atlas),
    ...headChanges(theCase),
    ...addedSteps(theCase, atlas),
  ];
}
