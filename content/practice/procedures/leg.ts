/** Opening the arteries of the leg, territory by territory. */
import type { LesionKind, Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { besideTreatment, closeWith, drawSide, enter, otherSide, run, type Side } from '../parts.ts';

const families = [
  'leg-arteries',
  'vein-stent',
  'arteriography',
  'artery-catheter',
  'artery-angioplasty',
  'ivus',
  'ultrasound-access',
];

const territories = {
  iliac: ['common-iliac-artery', 'external-iliac-artery', 'internal-iliac-artery'],
  thigh: ['superficial-femoral-artery', 'common-femoral-artery', 'popliteal-artery', 'profunda-femoris'],
  calf: ['anterior-tibial-artery', 'posterior-tibial-artery', 'peroneal-artery'],
  foot: ['dorsalis-pedis', 'plantar-artery'],
} as const satisfies Record<string, readonly string[]>;
type Territory = keyof typeof territories;

/**
 * From 2026 that the leg’s codes contain the way there rests on one source: a case that nobody can dispute then names no
 * catheter of its own.
 */
const nameCatheters = (year: number): boolean => year < 2026;

type Work = 'balloon' | 'stent' | 'atherectomy' | 'both';

function drawWork({ draw, year }: Sheet, territory: Territory): Work {
  if (territory === 'foot') return 'balloon';
  if (territory === 'iliac') {
    return year < 2011
      ? draw.pick(['balloon', 'stent'])
      : draw.pick(['balloon', 'stent', 'stent', 'stent', 'atherectomy']);
  }
  return year < 2011
    ? draw.pick(['balloon', 'stent', 'atherectomy'])
    : draw.pick(['balloon', 'stent', 'atherectomy', 'both']);
}

const drawKind = ({ draw }: Sheet): LesionKind =>
  draw.chance(42) ? (draw.chance(25) ? 'chronic-total-occlusion' : 'occlusion') : 'stenosis';

/** One artery of the leg: through the blockage, then balloon, plaque removal, stent. */
function openLegArtery(sheet: Sheet, vessel: Vessel, territory: Territory, work: Work, kind: LesionKind): void {
  const { draw, step, lesion, year } = sheet;
  const vessels = [vessel];
  const place = { vessels, lesion: lesion({ vessels, kind }) };
  if (kind !== 'stenosis' && year >= 2011 && draw.chance(70)) step({ do: 'cross', ...place, direction: 'antegrade' });
  const calcium = year >= 2026 && (territory === 'iliac' || territory === 'thigh') && draw.chance(20);
  if (calcium) step({ do: 'lithotripsy', ...place });
  if (work === 'atherectomy' || work === 'both') step({ do: 'atherectomy', ...place });
  if (work === 'balloon') step({ do: 'balloon', ...place, purpose: 'treat' });
  else if (draw.chance(60)) step({ do: 'balloon', ...place, purpose: work === 'atherectomy' ? 'treat' : 'predilate' });
  if (work === 'stent' || work === 'both') {
    step({ do: 'stent', ...place, ...(draw.chance(20) ? { count: draw.pick([1, 2]) } : {}) });
    if (draw.chance(35)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
  }
}

/** Which arteries are opened: one or two of a territory, and perhaps of the next one down. */
function drawTargets({ draw, year }: Sheet): { readonly territory: Territory; readonly vessel: string }[] {
  const all: readonly [Territory, ...Territory[]] =
    year < 2026 ? ['iliac', 'thigh', 'calf'] : ['iliac', 'thigh', 'calf', 'foot'];
  const start = draw.pick(all);
  const next = all[all.indexOf(start) + 1];
  const chosen: Territory[] = next !== undefined && draw.chance(25) ? [start, next] : [start];
  return chosen.flatMap((territory) => {
    const names: readonly string[] = territories[territory];
    const count = draw.pick([1, 1, 2, 2, territory === 'calf' || territory === 'iliac' ? 3 : 2]);
    return draw.some(count, names).map((vessel) => ({ territory, vessel }));
  });
}

const legOf = (side: Side): Vessel[] => [
  `${side}-common-femoral-artery`,
  `${side}-superficial-femoral-artery`,
  `${side}-popliteal-artery`,
  `${side}-anterior-tibial-artery`,
  `${side}-posterior-tibial-artery`,
  `${side}-peroneal-artery`,
];

/** One leg is treated, from the other groin, or from the same one downwards. */
function treatLeg(sheet: Sheet, side: Side): void {
  const { draw, step, year } = sheet;
  const targets = drawTargets(sheet);
  const low = targets.every(({ territory }) => territory === 'calf' || territory === 'foot');
  const down = low && draw.chance(50);
  const entered = `${down ? side : otherSide(side)}-common-femoral-artery`;
  enter(sheet, entered, draw.chance(60) ? { direction: down ? 'antegrade' : 'retrograde' } : {});
  const study = draw.chance(50);
  if (nameCatheters(year) && !down) {
    step({ do: 'catheter', tip: study || draw.chance(70) ? `${side}-external-iliac-artery` : 'abdominal-aorta' });
  }
  const first = `${side}-${targets[0]?.vessel ?? ''}`;
  if (study) step({ do: 'angiogram', vessels: legOf(side), role: 'diagnostic', ...besideTreatment(draw) });
  else run(sheet, 'roadmap', first);
  if (year >= 2011 && draw.chance(8)) step({ do: 'protect', vessels: [`${side}-popliteal-artery`] });
  const inside = year >= 2016 && draw.chance(15);
  if (inside) step({ do: 'ivus', vessels: [first] });
  const work = drawWork(sheet, targets[0]?.territory ?? 'thigh');
  const kind = drawKind(sheet);
  for (const { territory, vessel } of targets) {
    const own = territory === targets[0]?.territory && draw.chance(60) ? work : drawWork(sheet, territory);
    openLegArtery(sheet, `${side}-${vessel}`, territory, own, draw.chance(50) ? kind : drawKind(sheet));
  }
  run(sheet, 'completion', ...targets.map(({ vessel }) => `${side}-${vessel}`));
  closeWith(sheet, 'device', 'device', 'manual');
}

export const oneLeg: Procedure = {
  id: 'leg-arteries',
  name: 'Opening the arteries of a leg',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    treatLeg(sheet, side);
    return {
      title: `Opening the arteries of the ${side} leg`,
      indication: draw.pick([
        `pain in the ${side} calf after a short walk`,
        `a wound on the ${side} foot that does not heal`,
        `pain at rest in the ${side} foot`,
      ]),
    };
  },
};

export const bothLegs: Procedure = {
  id: 'both-legs',
  name: 'Opening the iliac arteries of both sides',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, lesion, step } = sheet;
    for (const side of ['right', 'left'] as const) enter(sheet, `${side}-common-femoral-artery`);
    run(sheet, 'roadmap', 'left-common-iliac-artery', 'right-common-iliac-artery');
    const stents = draw.chance(75);
    const accesses = ['s1', 's2'] as const;
    (['right', 'left'] as const).forEach((side, i) => {
      const vessels = [`${side}-common-iliac-artery`];
      const kind = draw.chance(25) ? 'occlusion' : 'stenosis';
      const place = { vessels, lesion: lesion({ vessels, kind }), via: accesses[i] ?? 's1' };
      if (stents) step({ do: 'stent', ...place });
      else step({ do: 'balloon', ...place, purpose: 'treat' });
    });
    run(sheet, 'completion', 'left-common-iliac-artery', 'right-common-iliac-artery');
    closeWith(sheet, 'device', 'manual');
    return { title: 'Opening both iliac arteries', indication: 'pain in both legs on walking' };
  },
};

/** Up to 2010 arteries of the leg were also opened through a cut in the groin, with codes of their own. */
export const openLeg: Procedure = {
  id: 'leg-arteries-open',
  name: 'Opening an artery of the leg through a cut-down',
  families,
  years: [2005, 2010],
  plan: (sheet) => {
    const { draw, lesion, step } = sheet;
    const side = drawSide(draw);
    enter(sheet, `${side}-common-femoral-artery`, { method: 'open' });
    const name = draw.pick([
      'common-iliac-artery',
      'external-iliac-artery',
      'superficial-femoral-artery',
      'popliteal-artery',
      'anterior-tibial-artery',
      'peroneal-artery',
    ]);
    const vessels = [`${side}-${name}`];
    run(sheet, 'roadmap', ...vessels);
    const place = { vessels, lesion: lesion({ vessels, kind: 'stenosis' }) };
    const work = draw.pick(['balloon', 'balloon', 'atherectomy', 'stent'] as const);
    if (work === 'balloon') step({ do: 'balloon', ...place, purpose: 'treat' });
    else step({ do: work, ...place });
    run(sheet, 'completion', ...vessels);
    closeWith(sheet, 'suture');
    return { title: `Opening an artery of the ${side} leg`, indication: `pain in the ${side} leg on walking` };
  },
};
