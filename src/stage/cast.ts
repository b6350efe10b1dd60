/** What a whole case needs on the stage, so that a picture mounts this once and no step mounts anything. */
import type { Atlas } from '@/engine/atlas.ts';
import type { Case, StepKind } from '@/engine/case.ts';
import { bloodOf } from './focus.ts';
import { momentsOf } from './moments.ts';
import { type Scene, sceneAt } from './scene.ts';
import { stentsIn } from './treatment.ts';

export type Cast = {
  /** The views that its scenes have. */
  readonly views: ReadonlySet<Scene['view']>;
  /** The kinds of step it has. */
  readonly kinds: ReadonlySet<StepKind>;
  /** The kinds of lesion it has. */
  readonly lesions: ReadonlySet<string>;
  /** Lesions drawn with calcium: in arteries those that a device for calcium treats, and old occlusions. */
  readonly calcified: ReadonlySet<string>;
  /** Lesions that a wire goes round by a side channel, to come back from beyond. */
  readonly roundabout: ReadonlySet<string>;
  readonly bifurcation: boolean;
  /** Something presses on a vessel from outside. */
  readonly pressed: boolean;
  readonly covered: boolean;
  /** Two stents lie in one vessel. */
  readonly stentedTwice: boolean;
  readonly oct: boolean;
  readonly ultrasound: boolean;
  /** What the vein of a dialysis circuit is made of; the case has no field for it: its title may say. */
  readonly circuit: 'none' | 'fistula' | 'graft';
};

/** The cast of a case. */
export function castOf(theCase: Case, atlas: Atlas): Cast {
  const { steps, lesions } = theCase;
  const scenes = [sceneAt(theCase, atlas, 0), ...steps.map((_, i) => sceneAt(theCase, atlas, i + 1))];
  const first = steps.map((step, i) => sceneAt(theCase, atlas, i + 1, momentsOf(step)[0]));
  const lesionOf = (id: string) => scenes.find(({ of }) => of?.id === id)?.lesion?.id ?? '';
  const hard = steps
    .filter((step) => step.do === 'atherectomy' || step.do === 'lithotripsy')
    .map(({ id }) => lesionOf(id));
  const old = lesions.filter(({ kind }) => kind === 'chronic-total-occlusion').map(({ id }) => id);
  const round = first
    .filter(({ of, entersFrom }) => of?.do === 'cross' && of.direction !== 'antegrade' && entersFrom === 'parent')
    .map(({ lesion }) => lesion?.id ?? '');
  // A vein scars; it has no atheroma to harden.
  const inArtery = (id: string) =>
    bloodOf(atlas, lesions.find((lesion) => lesion.id === id)?.vessels[0] ?? null) === 'artery';
  const circuit = scenes.some(({ focus }) => focus?.includes('dialysis'));
  return {
    views: new Set(scenes.map(({ view }) => view)),
    kinds: new Set(steps.map((step) => step.do)),
    lesions: new Set(lesions.map(({ kind }) => kind)),
    calcified: new Set([...hard, ...old].filter(inArtery)),
    roundabout: new Set(round),
    bifurcation: lesions.some(({ bifurcation }) => bifurcation === true),
    pressed: lesions.some(({ cause }) => cause === 'compression'),
    covered: steps.some((step) => step.do === 'stent' && step.covered === true),
    stentedTwice: scenes.some((scene) => stentsIn(scene) > 1),
    oct: steps.some((step) => step.do === 'ivus' && step.oct === true),
    ultrasound: steps.some((step) => step.do === 'access' && step.ultrasound !== undefined),
    circuit: circuit ? (/graft/i.test(theCase.title) ? 'graft' : 'fistula') : 'none',
  };
}
