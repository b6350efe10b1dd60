/** What many procedures share: puncture, studies beside a treatment, closing. */
import type { AccessStep, AccessUltrasound, AngiogramStep, CloseStep, Vessel } from '@/engine/case.ts';
import type { Sheet } from '@/practice/procedure.ts';
import type { Random } from '@/practice/random.ts';

export type Side = 'left' | 'right';

export const drawSide = (draw: Random): Side => draw.pick(['left', 'right']);

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const complete: AccessUltrasound = { realTime: true, patency: true, imageSaved: true };

/** What the note says of ultrasound at a puncture: mostly all of it; sometimes one thing is left out, or was not done. */
function drawUltrasound(draw: Random): AccessUltrasound | null {
  return draw.pick<AccessUltrasound | null>([
    complete,
    complete,
    complete,
    complete,
    { realTime: true, patency: true },
    { realTime: true, imageSaved: true },
    { patency: true, imageSaved: true },
    { ...complete, imageSaved: false },
    { ...complete, realTime: false },
    null,
    null,
    null,
  ]);
}

type Entry = {
  readonly method?: AccessStep['method'];
  readonly direction?: 'retrograde' | 'antegrade';
  /** False where nobody uses ultrasound to get in. */
  readonly ultrasound?: boolean;
};

/** Writes the access down; gives its id. */
export function enter(
  { draw, step }: Sheet,
  vessel: Vessel,
  { method = 'percutaneous', direction, ultrasound = true }: Entry = {},
): string {
  const seen = ultrasound && method === 'percutaneous' ? drawUltrasound(draw) : null;
  return step({
    do: 'access',
    vessel,
    method,
    ...(direction === undefined ? {} : { direction }),
    ...(seen === null ? {} : { ultrasound: seen }),
  });
}

type StudyNotes = Pick<AngiogramStep, 'prior' | 'priorStudy' | 'decision' | 'report'>;

/** What the note says of a study on the day of a treatment: it counts, one fact is left out, or it does not count. */
export function besideTreatment(draw: Random): StudyNotes {
  return draw.pick<StudyNotes>([
    { prior: 'none', decision: true, report: true },
    { prior: 'none', decision: true, report: true },
    { prior: 'none', decision: true, report: true },
    { prior: 'inadequate', priorStudy: 'catheter', decision: true, report: true },
    { prior: 'changed', priorStudy: 'catheter', decision: true, report: true },
    { prior: 'adequate', priorStudy: 'catheter', report: true },
    { prior: 'adequate', priorStudy: 'catheter', decision: false, report: true },
    { prior: 'none', decision: true },
    { prior: 'none', report: true },
    { decision: true, report: true },
    { prior: 'none', decision: false, report: true },
  ]);
}

/** What the note says of a study that stands alone. */
export const alone = (draw: Random): StudyNotes => (draw.chance(88) ? { report: true } : {});

/** Writes a contrast run that guides or checks down. */
export const run = ({ step }: Sheet, role: 'roadmap' | 'completion', ...vessels: Vessel[]): string =>
  step({ do: 'angiogram', vessels, role });

/**
 * Writes the closing down. A closure device is drawn only where cases of medium confidence are wanted: that it earns
 * nothing rests on one source.
 */
export function closeWith(
  { draw, step, confidence }: Sheet,
  ...methods: [CloseStep['method'], ...CloseStep['method'][]]
): void {
  const drawn = draw.pick(methods);
  step({ do: 'close', method: drawn === 'device' && confidence === 'high' ? 'manual' : drawn });
}

/** A narrowing in percent, which the note gives now and then. */
export const percentOf = (draw: Random): { readonly percent?: number } =>
  draw.chance(35) ? { percent: draw.pick([60, 70, 75, 80, 85, 90]) } : {};
