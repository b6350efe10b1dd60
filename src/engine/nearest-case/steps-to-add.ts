/** Steps that a case could have had besides its own: a study where a catheter lay, more of the same work, other work there. */
import { type Atlas, catheterOrder } from '../atlas.ts';
import type { AngiogramStep, Case, CatheterStep, Step, Vessel } from '../case.ts';
import { type Change, plainOf } from './change.ts';
import { neighboursOf } from './vessel-changes.ts';

type Treating = Extract<Step, { readonly vessels: readonly Vessel[] }>;

/** Work that can be added in a vessel that was treated: its name, and the step with what such a step needs. */
const treatments: readonly (readonly [name: string, make: (id: string, vessel: Vessel) => Treating])[] = [
  ['a balloon', (id, vessel) => ({ id, do: 'balloon', vessels: [vessel], purpose: 'treat' })],
  ['a stent', (id, vessel) => ({ id, do: 'stent', vessels: [vessel] })],
  ['an atherectomy', (id, vessel) => ({ id, do: 'atherectomy', vessels: [vessel] })],
  ['a lithotripsy', (id, vessel) => ({ id, do: 'lithotripsy', vessels: [vessel] })],
  ['a thrombectomy', (id, vessel) => ({ id, do: 'thrombectomy', vessels: [vessel], method: 'mechanical' })],
  ['an ultrasound from inside', (id, vessel) => ({ id, do: 'ivus', vessels: [vessel] })],
  ['an embolization', (id, vessel) => ({ id, do: 'embolize', vessels: [vessel] })],
  ['an embolic protection', (id, vessel) => ({ id, do: 'protect', vessels: [vessel] })],
  ['a pressure wire', (id, vessel) => ({ id, do: 'physiology', vessels: [vessel] })],
];

const treats: ReadonlySet<Step['do']> = new Set(treatments.map(([, make]) => make('', '').do));

const isTreating = (step: Step): step is Treating => treats.has(step.do);

/** An id that no step has. */
function freshId(theCase: Case, name: string): string {
  let id = name;
  while (theCase.steps.some((step) => step.id === id)) id = `${id}-more`;
  return id;
}

/** The change that puts a step after another. */
function addition(theCase: Case, after: Step, step: Step, text: string): Change {
  return {
    kind: 'step-added',
    at: `steps[${theCase.steps.indexOf(after) + 1}]`,
    is: null,
    would: step,
    text,
    apply: (before) => {
      const at = before.steps.findIndex(({ id }) => id === after.id) + 1;
      const place = at === 0 ? before.steps.length : at;
      return { ...before, steps: [...before.steps.slice(0, place), step, ...before.steps.slice(place)] };
    },
  };
}

/** A diagnostic study of each vessel in which a catheter lay. */
function studies(theCase: Case, atlas: Atlas): Change[] {
  return theCase.steps.flatMap((after) => {
    if (after.do !== 'catheter' || after.outcome !== undefined) return [];
    const { tip } = after;
    const seen = theCase.steps.some(
      (step) => step.do === 'angiogram' && step.role === 'diagnostic' && step.vessels.includes(tip),
    );
    if (seen) return [];
    const study: AngiogramStep = {
      id: freshId(theCase, `study-${tip}`),
      do: 'angiogram',
      vessels: [tip],
      ...(after.via === undefined ? {} : { via: after.via }),
      role: 'diagnostic',
      prior: 'none',
      decision: true,
      report: true,
    };
    const text = `A diagnostic study of the ${plainOf(atlas, tip)} was made, the first one, with a written report, and the decision to treat rested on it.`;
    return [addition(theCase, after, study, text)];
  });
}

/** A catheter in a neighbour of a vessel in which one lay, where a way leads there. */
function catheters(theCase: Case, atlas: Atlas): Change[] {
  const tips = new Set(theCase.steps.flatMap((step) => (step.do === 'catheter' ? [step.tip] : [])));
  const found = new Map<Vessel, Change>();
  for (const after of theCase.steps) {
    if (after.do !== 'catheter') continue;
    for (const tip of neighboursOf(atlas, after.tip)) {
      if (tips.has(tip) || found.has(tip) || catheterOrder(atlas, after.tip, tip) === null) continue;
      const id = freshId(theCase, `catheter-${tip}`);
      const step: CatheterStep = { id, do: 'catheter', tip, ...(after.via === undefined ? {} : { via: after.via }) };
      found.set(tip, addition(theCase, after, step, `A catheter was also put into the ${plainOf(atlas, tip)}.`));
    }
  }
  return [...found.values()];
}

/** Work of each kind in each vessel that was treated, and work of the same kind in its neighbours. */
function work(theCase: Case, atlas: Atlas): Change[] {
  const found = new Map<string, Change>();
  const done = new Set(
    theCase.steps.flatMap((step) => (isTreating(step) ? step.vessels.map((vessel) => `${step.do}-${vessel}`) : [])),
  );
  for (const after of theCase.steps) {
    if (!isTreating(after)) continue;
    const own = after.vessels.map((vessel) => ({ vessel, kinds: treatments }));
    const beside = after.vessels
      .flatMap((vessel) => neighboursOf(atlas, vessel))
      .map((vessel) => ({
        vessel,
        kinds: treatments.filter(([, make]) => make('', vessel).do === after.do),
      }));
    for (const { vessel, kinds } of [...own, ...beside]) {
      for (const [what, make] of kinds) {
        const made = make('', vessel);
        const name = `${made.do}-${vessel}`;
        if (done.has(name) || found.has(name)) continue;
        const via = after.via === undefined ? {} : { via: after.via };
        const step = { ...made, id: freshId(theCase, name), ...via };
        found.set(name, addition(theCase, after, step, `There was also ${what} in the ${plainOf(atlas, vessel)}.`));
      }
    }
  }
  return [...found.values()];
}

/** The steps that could be added to a case, each as a change. */
export const addedSteps = (theCase: Case, atlas: Atlas): Change[] => [
  ...studies(theCase, atlas),
  ...catheters(theCase, atlas),
  ...work(theCase, atlas),
];
