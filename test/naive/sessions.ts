/**
 * Sessions drawn with no regard to what a doctor would do: any vessels of a bed, any work, any lesion. They meet corners
 * that likely sessions leave out.
 */
import type { Case, Lesion, LesionKind, Step } from '@/engine/case.ts';
import { type Bed, bedOf, vesselNames, wayUp } from './anatomy.ts';

/** Numbers that look random, the same for the same seed (Park and Miller's). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 48271 + 11) % 2147483647;
  return (below) => {
    for (let i = 0; i < 2; i += 1) state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const entries: Record<string, readonly string[]> = {
  vein: ['right-common-femoral-vein', 'left-popliteal-vein', 'right-internal-jugular-vein', 'left-basilic-vein'],
  artery: ['right-common-femoral-artery', 'left-common-femoral-artery', 'left-brachial-artery', 'right-radial-artery'],
  leg: ['right-common-femoral-artery', 'left-common-femoral-artery', 'left-radial-artery'],
  coronary: ['right-radial-artery', 'right-common-femoral-artery'],
  circuit: ['left-dialysis-circuit-peripheral'],
};
const circuit: readonly string[] = [
  'left-dialysis-circuit-peripheral',
  'left-dialysis-circuit-central',
  'left-dialysis-arterial-anastomosis',
  'left-axillary-vein',
  'left-cephalic-vein',
  'left-subclavian-vein',
  'left-brachiocephalic-vein',
  'superior-vena-cava',
];
const kinds: readonly LesionKind[] = ['stenosis', 'stenosis', 'stenosis', 'occlusion'];
const heartKinds: readonly LesionKind[] = [
  'stenosis',
  'stenosis',
  'stenosis',
  'chronic-total-occlusion',
  'acute-occlusion-mi',
];

/** Draws a session. The same number gives the same session. */
export function drawSession(number: number): Case {
  const below = randomFrom(number + 1);
  const pick = <T>(from: readonly T[], otherwise: T): T => from[below(from.length)] ?? otherwise;
  const bed: Bed = pick(['vein', 'artery', 'leg', 'leg', 'coronary', 'coronary', 'circuit'] as const, 'vein');
  const year = bed === 'circuit' ? 2010 + below(17) : 2006 + below(21);
  const steps: Step[] = [];
  const lesions: Lesion[] = [];
  const id = (): string => `s${steps.length + 1}`;
  const pool = bed === 'circuit' ? circuit : vesselNames.filter((name) => bedOf(name) === bed);
  const heart = bed === 'coronary';
  // Now and then a second part of the body is treated in the same session.
  const other: Bed | null =
    bed !== 'circuit' && below(5) === 0 ? pick(['vein', 'artery', 'leg'] as const, 'vein') : null;
  const otherPool = vesselNames.filter((name) => bedOf(name) === other);
  const enter = (): void => {
    const ultrasound =
      below(3) === 0 ? { ultrasound: { realTime: true, patency: true, imageSaved: below(4) > 0 } } : {};
    steps.push({ id: id(), do: 'access', vessel: pick(entries[bed] ?? [], ''), method: 'percutaneous', ...ultrasound });
  };
  enter();
  if (bed === 'circuit' && below(3) === 0) enter();
  for (let i = bed === 'circuit' ? 0 : below(4); i > 0; i -= 1) {
    steps.push({ id: id(), do: 'catheter', tip: pick(pool, ''), ...(below(6) === 0 ? { via: 's1' } : {}) });
  }
  if (below(2) === 0 || bed === 'circuit') {
    const vessels = [bed === 'circuit' ? (circuit[0] ?? '') : pick(pool, '')];
    steps.push({
      id: id(),
      do: 'angiogram',
      vessels,
      role: bed === 'circuit' ? 'diagnostic' : 'roadmap',
      report: true,
    });
  }
  if (bed === 'circuit' && below(4) === 0)
    steps.push({ id: id(), do: 'thrombectomy', vessels: [circuit[0] ?? ''], method: 'mechanical' });
  for (let i = below(4); i > 0; i -= 1) {
    const vessel = pick(other !== null && below(2) === 0 ? otherPool : pool, '');
    // A lesion may run on into the vessel that this one comes from.
    const next = wayUp(vessel)[1]?.name ?? vessel;
    const vessels = below(7) === 0 && bedOf(next) === bedOf(vessel) ? [vessel, next] : [vessel];
    const kind = pick(bedOf(vessel) === 'coronary' ? heartKinds : kinds, 'stenosis');
    const lesion = `L${lesions.length + 1}`;
    lesions.push({ id: lesion, vessels, kind, ...(kind === 'chronic-total-occlusion' ? { months: 6 } : {}) });
    const at = { vessels, lesion };
    if (kind === 'chronic-total-occlusion')
      steps.push({ id: id(), do: 'cross', ...at, direction: pick(['antegrade', 'combined'], 'antegrade') });
    if (below(5) === 0 && year >= (heart ? 2013 : 2006)) steps.push({ id: id(), do: 'ivus', ...at });
    if (below(8) === 0 && bedOf(vessel) === 'leg' && year >= 2026) steps.push({ id: id(), do: 'lithotripsy', ...at });
    const plaque = (bedOf(vessel) === 'leg' || bedOf(vessel) === 'coronary') && below(3) === 0;
    if (plaque) steps.push({ id: id(), do: 'atherectomy', ...at });
    const stent = below(2) === 0;
    if (!(plaque || stent)) steps.push({ id: id(), do: 'balloon', ...at, purpose: 'treat' });
    else if (stent && below(3) === 0) steps.push({ id: id(), do: 'balloon', ...at, purpose: 'predilate' });
    if (stent) steps.push({ id: id(), do: 'stent', ...at });
    if (stent && below(4) === 0) steps.push({ id: id(), do: 'balloon', ...at, purpose: 'postdilate' });
  }
  const dateOfService = `${year}-0${1 + below(9)}-1${below(10)}`;
  return { id: `drawn-${number}`, title: 'A drawn session', dateOfService, billing: 'professional', lesions, steps };
}
