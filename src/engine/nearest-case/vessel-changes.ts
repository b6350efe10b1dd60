/** A step of a case in another vessel. */
import { type Atlas, mirror } from '../atlas.ts';
import type { Case, Step, Vessel } from '../case.ts';
import { type Change, plainOf, vesselsOf, withStep } from './change.ts';
import { deedWords } from './fact-words.ts';

/** No more of a vessel's branches than this are tried. */
const mostBranches = 8;

const branches = new WeakMap<Atlas, Map<Vessel, Vessel[]>>();

function branchesOf(atlas: Atlas, vessel: Vessel): readonly Vessel[] {
  let known = branches.get(atlas);
  if (known === undefined) {
    known = new Map();
    for (const { name, parent } of atlas.vessels.values()) {
      if (parent === null) continue;
      const list = known.get(parent);
      if (list === undefined) known.set(parent, [name]);
      else list.push(name);
    }
    branches.set(atlas, known);
  }
  return known.get(vessel)?.slice(0, mostBranches) ?? [];
}

/** The vessels next to a vessel: its twin on the other side, the one it comes from, and its branches. */
export function neighboursOf(atlas: Atlas, vessel: Vessel): Vessel[] {
  const parent = atlas.vessels.get(vessel)?.parent ?? null;
  const all = [mirror(atlas, vessel), ...(parent === null ? [] : [parent]), ...branchesOf(atlas, vessel)];
  return [...new Set(all)].filter((other) => other !== vessel);
}

/** The vessels that other steps of the same kind worked in. */
const ofSameKind = (theCase: Case, step: Step): readonly Vessel[] =>
  theCase.steps.filter((other) => other.do === step.do && other.id !== step.id).flatMap(vesselsOf);

/** The step with one of its vessels another. */
function moved(step: Step, from: Vessel, to: Vessel): Step {
  if ('vessels' in step) return { ...step, vessels: step.vessels.map((vessel) => (vessel === from ? to : vessel)) };
  if ('vessel' in step) return { ...step, vessel: to };
  return step.do === 'catheter' ? { ...step, tip: to } : step;
}

const fieldOf = (step: Step, j: number): string =>
  'vessels' in step ? `vessels[${j}]` : 'tip' in step ? 'tip' : 'vessel';

/** The step in a neighbour of each of its vessels, on the other side, or where another step of its kind worked. */
export function vesselChanges(theCase: Case, atlas: Atlas, step: Step, i: number): Change[] {
  const own = vesselsOf(step);
  const itWas = `${step.do === 'angiogram' ? 'These were' : 'It was'} ${deedWords[step.do]}`;
  return own.flatMap((is, j) =>
    [...new Set([...neighboursOf(atlas, is), ...ofSameKind(theCase, step)])]
      .filter((would) => !own.includes(would))
      .map((would) => ({
        kind: 'vessel',
        at: `steps[${i}].${fieldOf(step, j)}`,
        is,
        would,
        text: `${itWas} the ${plainOf(atlas, would)}, not the ${plainOf(atlas, is)}.`,
        apply: (before) => withStep(before, step.id, (other) => moved(other, is, would)),
      })),
  );
}
