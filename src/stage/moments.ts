/** The resting pictures that each kind of step passes through, in order; the last is where it stays. */
import type { Step } from '@/engine/case.ts';

type Moments = readonly [string, ...string[]];

const work = {
  ivus: ['advance', 'pull-back', 'rest'],
  atherectomy: ['advance', 'cut', 'rest'],
  lithotripsy: ['advance', 'pulse', 'open', 'rest'],
  thrombectomy: ['advance', 'draw-in', 'rest'],
  embolize: ['advance', 'fill', 'rest'],
  protect: ['advance', 'rest'],
  physiology: ['advance', 'rest'],
} as const satisfies Readonly<Record<string, Moments>>;

const line = {
  place: ['advance', 'rest'],
  replace: ['exchange', 'advance', 'rest'],
  remove: ['withdraw', 'rest'],
  reposition: ['too-high', 'rest'],
} as const satisfies Readonly<Record<string, Moments>>;

/** What is done to the part while fluoroscopy watches. The case has no field for it: the step's id may say. */
const watching: readonly (readonly [RegExp, Moments])[] = [
  [/bend|bent|flex/i, ['first', 'bent']],
  [/stretch|straight|extend/i, ['bent', 'stretched']],
  [/turn|rotat/i, ['first', 'turned']],
  [/rest|look/i, ['first']],
];

/**
 * The names of a step's moments, one or more. A puncture passes through needle, wire and sheath; a sheath that was
 * there before is simply there. What was tried in vain stops `short`.
 */
export function momentsOf(step: Step): Moments {
  switch (step.do) {
    case 'access':
      return step.method === 'existing' ? ['sheath'] : ['needle', 'wire', 'sheath'];
    case 'catheter':
      return step.outcome === undefined ? ['advance', 'there'] : ['advance', 'short'];
    case 'angiogram':
      return ['inject', 'fill', 'wash-out'];
    case 'balloon':
      return step.outcome === undefined ? ['advance', 'waist', 'open', 'deflate'] : ['advance', 'short'];
    case 'stent':
      return step.outcome === undefined ? ['advance', 'open', 'rest'] : ['advance', 'short'];
    case 'close':
      return ['withdraw', 'sealed'];
    case 'cross':
      return step.outcome === undefined ? ['stump', 'channel', 'through'] : ['stump', 'short'];
    case 'filter':
      if (step.outcome !== undefined) return ['advance', 'short'];
      return step.action === 'place' ? ['advance', 'open', 'rest'] : ['advance', 'snare', 'rest'];
    case 'ivus':
    case 'atherectomy':
    case 'lithotripsy':
    case 'thrombectomy':
    case 'embolize':
    case 'protect':
    case 'physiology':
      return step.outcome === undefined ? work[step.do] : ['advance', 'short'];
    case 'needle':
      return ['toward', 'there', 'rest'];
    case 'central-line':
      return line[step.action];
    case 'fluoroscopy':
      if (step.guides !== 'examination') return ['done'];
      return watching.find(([words]) => words.test(step.id))?.[1] ?? ['first', 'moved', 'rest'];
    case 'procedure':
      return ['done'];
  }
}

/** How long a moment takes to arrive, in milliseconds at speed 1 (200 to 700). */
export function timeOf(moment: string): number {
  return (
    {
      inject: 700,
      fill: 500,
      'wash-out': 700,
      advance: 700,
      waist: 600,
      open: 600,
      'pull-back': 700,
      cut: 700,
      'draw-in': 700,
      stump: 600,
      channel: 700,
      through: 700,
      moved: 700,
      bent: 700,
      stretched: 700,
      turned: 700,
      toward: 600,
      there: 600,
    }[moment] ?? 450
  );
}
