/**
 * What is true at a point of a case: where the devices are, how open each lesion is, what the contrast shows. Pure data
 * from the first steps of the case; how to get from one scene to the next is nobody's business here.
 */
import type { Atlas } from '@/engine/atlas.ts';
import type { AccessStep, Case, Lesion, Step, StepKind, Vessel } from '@/engine/case.ts';
import { bloodOf, narrowedOf, reaching } from './focus.ts';
import { momentsOf } from './moments.ts';
import { isInChest, partIn, sightOf, watched } from './sight.ts';
import { leaving, type SceneTool, toolOf, treated } from './treatment.ts';
import { closed, entered, lined, next } from './turns.ts';

/** A lesion as it is now. `percent` and `before` are how much of the lumen is taken, 0 to 100, as drawn. */
export type SceneLesion = {
  readonly id: string;
  readonly vessels: readonly Vessel[];
  readonly kind: Lesion['kind'];
  /** Narrowing as the case states it; undefined where the case gives none. */
  readonly stated: number | undefined;
  readonly before: number;
  readonly percent: number;
  readonly stented: boolean;
  /** What narrows it presses on the wall from outside. */
  readonly pressed: boolean;
  /** Two vessels part here. */
  readonly bifurcation: boolean;
  /** Its calcium has been broken by lithotripsy. */
  readonly cracked: boolean;
};

/** What stays behind in a vessel; a `limb` is a stent in the branch that leaves it. */
export type Implant = {
  readonly kind: 'stent' | 'covered-stent' | 'limb' | 'coils' | 'filter';
  readonly vessel: Vessel;
  /** How many of them lie there. */
  readonly count: number;
};

/** A central venous line as it lies now. `gone`: taken out. */
export type SceneLine = {
  readonly vessel: Vessel;
  readonly tunnelled: boolean;
  readonly state: 'on-the-way' | 'too-high' | 'there' | 'gone';
};

/** The way in. `gone`: the sheath has been taken out. */
export type SceneAccess = {
  /** The id of the step that made it. */
  readonly id: string;
  readonly vessel: Vessel;
  readonly method: AccessStep['method'];
  /** Toward the heart or away from it, for an artery; a vein is always entered toward the heart. */
  readonly direction: 'retrograde' | 'antegrade';
  readonly ultrasound: boolean;
  readonly state: 'needle' | 'wire' | 'sheath' | 'withdraw' | 'gone';
};

export type SceneContrast = 'none' | 'inject' | 'fill' | 'wash-out';

/** The narrowing as the last roadmap showed it: the faint picture left on the screen. */
export type Roadmap = { readonly vessel: Vessel; readonly percent: number };

export type Scene = {
  /** Steps done, the one being shown included; 0 before the first. */
  readonly step: number;
  readonly kind: StepKind | 'before';
  readonly moment: string;
  /** What the close-up shows: the puncture, the vessel that is being worked in, or what lies outside the vessels. */
  readonly view: 'puncture' | 'vessel' | 'needle' | 'spine' | 'joint' | 'chest' | 'line' | 'room';
  /** The vessel in the close-up; null when the case has named none yet. */
  readonly focus: Vessel | null;
  readonly blood: 'vein' | 'artery';
  /** The end of the focus vessel by which devices come in: the end at its parent (for a vein, nearer the heart) or the far end. */
  readonly entersFrom: 'parent' | 'far';
  readonly access: SceneAccess | null;
  /** Every way in so far, in the order they were made. */
  readonly accesses: readonly SceneAccess[];
  /** From the access to the tip, as vessels in order; empty before the access. */
  readonly way: readonly Vessel[];
  /** How much of the way the catheter has gone, 0 to 1. */
  readonly reach: number;
  readonly catheter: 'none' | 'on-the-way' | 'there';
  readonly lesions: readonly SceneLesion[];
  /** The lesion of the focus vessel. */
  readonly lesion: SceneLesion | null;
  readonly tool: SceneTool | null;
  readonly contrast: SceneContrast;
  readonly role: 'diagnostic' | 'roadmap' | 'completion' | null;
  readonly roadmap: Roadmap | null;
  readonly implants: readonly Implant[];
  /** The vessel in which a protection filter stands open. */
  readonly guard: Vessel | null;
  readonly line: SceneLine | null;
  /** For fluoroscopy: the step that it guided. */
  readonly about: Step | null;
  /** The part of the body that the close-up shows where that is no vessel, as far as the case says: "right knee". */
  readonly part: string | null;
  /** The step that the scene belongs to. */
  readonly of: Step | null;
};

/** Narrowing to draw where the case gives no percentage. Drawn, never told as a number. */
const drawnPercent: Readonly<Record<Lesion['kind'], number>> = {
  stenosis: 70,
  occlusion: 100,
  'chronic-total-occlusion': 100,
  'acute-occlusion-mi': 100,
  thrombus: 65,
  dissection: 40,
  aneurysm: 0,
  fistula: 0,
  other: 40,
};

/** The resting scene after the first `step` steps (0: before any), or one of that step's moments on the way there. */
export function sceneAt(theCase: Case, atlas: Atlas, step: number, moment?: string): Scene {
  const done = theCase.steps.slice(0, Math.max(0, step));
  let scene = before(theCase, atlas);
  for (const [index, each] of done.entries()) {
    const moments = momentsOf(each);
    const last = moments[moments.length - 1] ?? 'done';
    const shown = index === done.length - 1 && moment !== undefined && moments.includes(moment) ? moment : last;
    scene = after(scene, each, shown, done.slice(0, index + 1), theCase.title, atlas);
  }
  return scene;
}

function nothing(theCase: Case, atlas: Atlas): Scene {
  const lesions = theCase.lesions.map((lesion) => {
    const percent = lesion.percent ?? drawnPercent[lesion.kind];
    return {
      id: lesion.id,
      vessels: lesion.vessels,
      kind: lesion.kind,
      stated: lesion.percent,
      before: percent,
      percent,
      stented: false,
      pressed: lesion.cause === 'compression',
      bifurcation: lesion.bifurcation === true,
      cracked: false,
    };
  });
  const focus = lesions[0]?.vessels[0] ?? null;
  return {
    step: 0,
    kind: 'before',
    moment: 'rest',
    view: focus === null ? 'room' : 'vessel',
    focus,
    blood: bloodOf(atlas, focus),
    entersFrom: 'parent',
    access: null,
    accesses: [],
    way: [],
    reach: 0,
    catheter: 'none',
    lesions,
    lesion: lesions[0] ?? null,
    tool: null,
    contrast: 'none',
    role: null,
    roadmap: null,
    implants: [],
    guard: null,
    line: null,
    about: null,
    part: null,
    of: null,
  };
}

/**
 * The scene before the first step. A case without a lesion is shown where its first work will be: a healthy vessel, a
 * joint, the chest.
 */
function before(theCase: Case, atlas: Atlas): Scene {
  const blank = nothing(theCase, atlas);
  if (blank.focus !== null) return blank;
  let scene = blank;
  for (const [index, step] of theCase.steps.entries()) {
    scene = after(scene, step, momentsOf(step)[0], theCase.steps.slice(0, index + 1), theCase.title, atlas);
    const { view, focus, blood, about, part } = scene;
    if (view !== 'puncture' && view !== 'room') return { ...blank, view, focus, blood, about, part };
  }
  return blank;
}

/** The scene that the last of the steps `done` leaves, at `moment`, coming from the scene `was`. */
function after(was: Scene, step: Step, moment: string, done: readonly Step[], title: string, atlas: Atlas): Scene {
  const base = next(was, step, moment, done.length);
  switch (step.do) {
    case 'access':
      return entered(base, step, moment, atlas);
    case 'catheter': {
      const arrived = moment === 'there';
      return {
        ...reaching(base, step.tip, atlas),
        catheter: arrived ? 'there' : 'on-the-way',
        reach: arrived ? 1 : moment === 'short' ? 0.75 : 0.55,
      };
    }
    case 'angiogram': {
      const seen = reaching(base, narrowedOf(base, step.vessels), atlas, false);
      const rest = moment === 'wash-out';
      const shown = { vessel: seen.focus ?? '', percent: seen.lesion?.percent ?? 0 };
      return {
        ...seen,
        // Contrast through a line that lies in the chest shows where its tip is.
        view: seen.focus === 'superior-vena-cava' && isInChest(seen.line) ? 'line' : seen.view,
        contrast: rest || moment === 'inject' ? moment : 'fill',
        role: step.role,
        roadmap: step.role === 'completion' ? null : step.role === 'roadmap' && rest ? shown : was.roadmap,
        guard: step.role === 'completion' ? null : was.guard,
      };
    }
    case 'central-line':
      return lined(base, step, moment, atlas);
    case 'close':
      return closed(base, step, moment, atlas);
    case 'fluoroscopy':
      return watched(base, step, done, title);
    case 'needle':
      return { ...base, view: sightOf(step), focus: null, lesion: null, about: step, part: partIn(step.target) };
    case 'procedure':
      return { ...base, view: 'room', focus: null, lesion: null };
    default: {
      const lesionId = 'lesion' in step ? step.lesion : undefined;
      const lesion = base.lesions.find(({ id }) => id === lesionId);
      const focus = step.vessels.find((vessel) => lesion?.vessels.includes(vessel)) ?? narrowedOf(base, step.vessels);
      const there = reaching(base, focus, atlas);
      const failed = 'outcome' in step && step.outcome !== undefined;
      const placed = leaving(
        { ...there, tool: toolOf(step, moment), catheter: 'there', reach: failed ? 0.85 : 1 },
        step,
        moment,
      );
      return placed.lesion === null ? placed : treated(placed, placed.lesion, step, moment);
    }
  }
}
