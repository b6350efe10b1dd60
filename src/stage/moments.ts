/** The resting pictures that each kind of step passes through, in order; the last is where it stays. */
import type { Step } from '@/engine/case.ts';

/**
 * The names of a step's moments, one or more. A puncture passes through needle, wire and sheath; a sheath that was
 * there before is simply there. A step of a kind with no pictures of its own has the single moment `done`.
 */
export function momentsOf(step: Step): readonly [string, ...string[]] {
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
    case 'ivus':
      return step.outcome === undefined ? ['advance', 'pull-back', 'rest'] : ['advance', 'short'];
    case 'close':
      return ['withdraw', 'sealed'];
    case 'atherectomy':
    case 'lithotripsy':
    case 'thrombectomy':
    case 'cross':
    case 'embolize':
    case 'filter':
    case 'protect':
    case 'physiology':
    case 'fluoroscopy':
    case 'needle':
    case 'central-line':
    case 'procedure':
      return ['done'];
  }
}

/** How long a moment takes to arrive, in milliseconds at speed 1 (200 to 700). */
export function timeOf(moment: string): number {
  return (
    { inject: 700, fill: 500, 'wash-out': 700, advance: 700, waist: 600, open: 600, 'pull-back': 700 }[moment] ?? 450
  );
}
