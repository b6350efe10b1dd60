/** What a step that enters, leaves or lines the body makes of the scene before it. */
import { type Atlas, way } from '@/engine/atlas.ts';
import type { AccessStep, CentralLineStep, CloseStep, Step } from '@/engine/case.ts';
import { looking, reaching } from './focus.ts';
import type { Scene, SceneAccess } from './scene.ts';
import { isInChest, throughChest } from './sight.ts';

/** What carries over from one step to the next. */
export function next(was: Scene, step: Step, moment: string, count: number): Scene {
  const via = 'via' in step ? was.accesses.find(({ id }) => id === step.via) : undefined;
  return {
    ...was,
    access: via ?? was.accesses.at(-1) ?? null,
    step: count,
    kind: step.do,
    moment,
    of: step,
    about: null,
    part: null,
    view: 'vessel',
    tool: null,
    contrast: 'none',
    role: null,
    catheter: was.catheter === 'none' ? 'none' : 'there',
    reach: was.catheter === 'none' ? 0 : 1,
  };
}

/** After a way in was made, or on the way there. */
export function entered(base: Scene, step: AccessStep, moment: string, atlas: Atlas): Scene {
  const access: SceneAccess = {
    id: step.id,
    vessel: step.vessel,
    method: step.method,
    // A circuit whose case doesn't say is entered toward the heart, where its narrowings are: like a vein.
    direction: step.direction ?? (step.vessel.includes('dialysis') ? 'antegrade' : 'retrograde'),
    ultrasound: step.ultrasound !== undefined,
    state: moment === 'needle' || moment === 'wire' ? moment : 'sheath',
  };
  return {
    ...looking(base, step.vessel, atlas),
    view: 'puncture',
    access,
    accesses: [...base.accesses, access],
    way: [step.vessel],
    reach: 0,
    catheter: 'none',
  };
}

/** After the way in that the step names was closed; where it names none, after all that were open. */
export function closed(base: Scene, step: CloseStep, moment: string, atlas: Atlas): Scene {
  const isOpen = (each: SceneAccess) => each.state !== 'gone';
  const last = step.via === undefined ? (base.accesses.findLast(isOpen) ?? base.access) : base.access;
  if (last === null) return { ...base, view: 'puncture', guard: null };
  const state = moment === 'withdraw' ? 'withdraw' : 'gone';
  const access = { ...last, state } as const;
  const closes = ({ id, state: was }: SceneAccess) => id === access.id || (step.via === undefined && was !== 'gone');
  const ended: Scene = {
    ...looking(base, access.vessel, atlas),
    access,
    accesses: base.accesses.map((each) => (closes(each) ? { ...each, state } : each)),
    roadmap: null,
    guard: null,
  };
  // A line that was placed stays: what is closed is the skin around it.
  if (isInChest(base.line)) return { ...ended, view: 'line' };
  return {
    ...ended,
    view: 'puncture',
    way: [],
    reach: 0,
    catheter: 'none',
  };
}

/** With a central line as the step leaves it. */
export function lined(base: Scene, step: CentralLineStep, moment: string, atlas: Atlas): Scene {
  const state =
    moment === 'advance'
      ? 'on-the-way'
      : moment === 'too-high'
        ? 'too-high'
        : step.action === 'remove' && moment === 'rest'
          ? 'gone'
          : 'there';
  const tunnelled = step.tunnelled ?? base.line?.tunnelled ?? false;
  const seen = reaching(base, step.vessel, atlas);
  const isUpper = throughChest(step.vessel);
  return {
    ...seen,
    view: isUpper ? 'line' : 'vessel',
    // The case names the vein that the line goes in by; its tip lies in the cava.
    way: isUpper ? way(atlas, step.vessel, 'superior-vena-cava') : seen.way,
    line: { vessel: step.vessel, tunnelled, state },
    catheter: state === 'gone' ? 'none' : 'there',
    reach: state === 'gone' ? 0 : 1,
  };
}
