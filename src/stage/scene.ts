/**
 * What is true at a point of a case: where the devices are, how open each lesion is, what the contrast shows. Pure data
 * from the first steps of the case; how to get from one scene to the next is nobody's business here.
 */
import { type Atlas, way } from '@/engine/atlas.ts';
import type { AccessStep, Case, Lesion, Step, StepKind, Vessel } from '@/engine/case.ts';
import { momentsOf } from './moments.ts';
import { toolOf, treated } from './treatment.ts';

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

/** A treating or imaging device on the wire. `open` runs from 0 (folded) to 1 (fully inflated or open). */
export type SceneTool = {
  readonly kind: 'balloon' | 'stent' | 'ivus' | 'other';
  readonly place: 'on-the-way' | 'there' | 'pulled-back';
  readonly open: number;
};

export type SceneContrast = 'none' | 'inject' | 'fill' | 'wash-out';

/** The narrowing as the last roadmap showed it: the faint picture left on the screen. */
export type Roadmap = { readonly vessel: Vessel; readonly percent: number };

export type Scene = {
  /** Steps done, the one being shown included; 0 before the first. */
  readonly step: number;
  readonly kind: StepKind | 'before';
  readonly moment: string;
  /** What the close-up shows: the puncture, or the vessel that is being worked in. */
  readonly view: 'puncture' | 'vessel';
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

/** Whether blood in the vessel runs back to the heart (veins, the vein of a dialysis circuit) or out from it. */
function bloodOf(atlas: Atlas, vessel: Vessel | null): 'vein' | 'artery' {
  const kind = vessel === null ? undefined : atlas.vessels.get(vessel)?.kind;
  return kind === 'artery' || kind === 'pulmonary' ? 'artery' : 'vein';
}

/** The resting scene after the first `step` steps (0: before any), or one of that step's moments on the way there. */
export function sceneAt(theCase: Case, atlas: Atlas, step: number, moment?: string): Scene {
  const done = theCase.steps.slice(0, Math.max(0, step));
  let scene = before(theCase, atlas);
  for (const [index, each] of done.entries()) {
    const moments = momentsOf(each);
    const last = moments[moments.length - 1] ?? 'done';
    const shown = index === done.length - 1 && moment !== undefined && moments.includes(moment) ? moment : last;
    scene = after(scene, each, shown, index + 1, atlas);
  }
  return scene;
}

function before(theCase: Case, atlas: Atlas): Scene {
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
    };
  });
  const focus = lesions[0]?.vessels[0] ?? null;
  return {
    step: 0,
    kind: 'before',
    moment: 'rest',
    view: 'vessel',
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
    of: null,
  };
}

/** The scene that `step` leaves, at `moment`, coming from the scene `was`. */
function after(was: Scene, step: Step, moment: string, count: number, atlas: Atlas): Scene {
  const via = 'via' in step ? was.accesses.find(({ id }) => id === step.via) : undefined;
  const base: Scene = {
    ...was,
    access: via ?? was.access,
    step: count,
    kind: step.do,
    moment,
    of: step,
    view: 'vessel',
    tool: null,
    contrast: 'none',
    role: null,
    catheter: was.catheter === 'none' ? 'none' : 'there',
    reach: was.catheter === 'none' ? 0 : 1,
  };
  switch (step.do) {
    case 'access': {
      const access: SceneAccess = {
        id: step.id,
        vessel: step.vessel,
        method: step.method,
        direction: step.direction ?? 'retrograde',
        ultrasound: step.ultrasound !== undefined,
        state: moment === 'needle' || moment === 'wire' ? moment : 'sheath',
      };
      return {
        ...looking(base, step.vessel, atlas),
        view: 'puncture',
        access,
        accesses: [...was.accesses, access],
        way: [step.vessel],
        reach: 0,
        catheter: 'none',
      };
    }
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
        contrast: rest || moment === 'inject' ? moment : 'fill',
        role: step.role,
        roadmap: step.role === 'completion' ? null : step.role === 'roadmap' && rest ? shown : was.roadmap,
      };
    }
    case 'balloon':
    case 'stent':
    case 'ivus':
    case 'atherectomy':
    case 'lithotripsy':
    case 'thrombectomy':
    case 'cross':
    case 'embolize':
    case 'filter':
    case 'protect':
    case 'physiology': {
      const lesionId = 'lesion' in step ? step.lesion : undefined;
      const lesion = base.lesions.find(({ id }) => id === lesionId);
      const focus = step.vessels.find((vessel) => lesion?.vessels.includes(vessel)) ?? narrowedOf(base, step.vessels);
      const there = reaching(base, focus, atlas);
      const failed = 'outcome' in step && step.outcome !== undefined;
      const placed = { ...there, tool: toolOf(step, moment), catheter: 'there', reach: failed ? 0.85 : 1 } as const;
      return placed.lesion === null ? placed : treated(placed, placed.lesion, step, moment);
    }
    case 'central-line':
      return { ...reaching(base, step.vessel, atlas), catheter: 'there', reach: 1 };
    case 'close': {
      if (base.access === null) return { ...base, view: 'puncture' };
      const access = { ...base.access, state: moment === 'withdraw' ? 'withdraw' : 'gone' } as const;
      return {
        ...looking(base, access.vessel, atlas),
        view: 'puncture',
        access,
        accesses: base.accesses.map((each) => (each.id === access.id ? access : each)),
        way: [],
        reach: 0,
        catheter: 'none',
        roadmap: null,
      };
    }
    case 'fluoroscopy':
    case 'needle':
    case 'procedure':
      return base;
  }
}

/** The same scene with the close-up on `focus`. */
function looking(scene: Scene, focus: Vessel, atlas: Atlas): Scene {
  const lesion = scene.lesions.find(({ vessels }) => vessels.includes(focus)) ?? null;
  return { ...scene, focus, blood: bloodOf(atlas, focus), lesion };
}

/** The close-up on `focus`, with the way to it from the access; `move` false leaves the catheter where it is. */
function reaching(scene: Scene, focus: Vessel, atlas: Atlas, move = true): Scene {
  const seen = looking(scene, focus, atlas);
  if (scene.access === null) return seen;
  const joined = way(atlas, scene.access.vessel, focus);
  const there = joined.length > 0 ? joined : [scene.access.vessel, focus];
  const previous = there[there.length - 2];
  const fromBelow =
    previous === undefined
      ? seen.blood === 'vein' || scene.access.direction === 'retrograde'
      : atlas.vessels.get(previous)?.parent === focus;
  const entersFrom = fromBelow ? 'far' : 'parent';
  return { ...seen, entersFrom, way: move || scene.way.length < 2 ? there : scene.way };
}

/** The first of `vessels` that has a lesion, or the first. */
function narrowedOf(scene: Scene, vessels: readonly Vessel[]): Vessel {
  const has = (vessel: Vessel) => scene.lesions.some((lesion) => lesion.vessels.includes(vessel));
  return vessels.find(has) ?? vessels[0] ?? '';
}

/** Every vessel that a case names, in its lesions and its steps. */
export function namedBy(theCase: Case): readonly Vessel[] {
  const bySteps = theCase.steps.flatMap((step): readonly Vessel[] => {
    if ('vessels' in step) return step.vessels;
    if (step.do === 'access' || step.do === 'central-line') return [step.vessel];
    return step.do === 'catheter' ? [step.tip] : [];
  });
  return [...theCase.lesions.flatMap(({ vessels }) => vessels), ...bySteps];
}
