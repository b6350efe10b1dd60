/** Studies and treatment of the coronary arteries. */
import type { Vessel } from '@/engine/case.ts';
import type { Plan, Procedure, Sheet } from '@/practice/procedure.ts';
import { alone, besideTreatment, closeWith, enter, run } from '../parts.ts';

const families = ['coronary'];

const grounds = [
  'chest pain on effort',
  'tightness in the chest that drugs no longer help',
  'shortness of breath on stairs',
] as const;

type Trunk = {
  readonly ostium: 'left-main-coronary' | 'right-coronary';
  readonly vessel: Vessel;
  readonly branch: Vessel;
};
const trunks: readonly [Trunk, ...Trunk[]] = [
  { ostium: 'left-main-coronary', vessel: 'left-anterior-descending', branch: 'diagonal-1' },
  { ostium: 'left-main-coronary', vessel: 'left-circumflex', branch: 'obtuse-marginal-1' },
  { ostium: 'right-coronary', vessel: 'right-coronary', branch: 'posterior-descending' },
];

function enterHeart(sheet: Sheet): void {
  const { draw } = sheet;
  enter(
    sheet,
    draw.pick(['right-radial-artery', 'right-radial-artery', 'left-radial-artery', 'right-common-femoral-artery']),
    { ultrasound: false },
  );
}

const seenFrom: Readonly<Record<Trunk['ostium'], readonly Vessel[]>> = {
  'left-main-coronary': ['left-main-coronary', 'left-anterior-descending', 'left-circumflex'],
  'right-coronary': ['right-coronary'],
};

/** A study of both coronary arteries beside the treatment, the one to be treated last; or only what shows the way. */
function lookFirst(sheet: Sheet, { ostium, vessel }: Trunk): void {
  const { draw, step, year } = sheet;
  if (year < 2013 || !draw.chance(35)) {
    step({ do: 'catheter', tip: ostium });
    run(sheet, 'roadmap', vessel);
    return;
  }
  const notes = besideTreatment(draw);
  const other = ostium === 'right-coronary' ? 'left-main-coronary' : 'right-coronary';
  for (const tip of [other, ostium] as const) {
    step({ do: 'catheter', tip });
    step({ do: 'angiogram', vessels: seenFrom[tip], role: 'diagnostic', ...notes });
  }
}

type Work = 'balloon' | 'stent' | 'atherectomy' | 'both';
type Place = { readonly vessels: readonly Vessel[]; readonly lesion: string; readonly through?: Vessel };

/** Since 2003 many stents of the heart release a drug; a hospital's claim to Medicare tells the two apart. */
const kindOfStent = (draw: Sheet['draw']): { readonly drugEluting?: true } =>
  draw.chance(40) ? { drugEluting: true } : {};

function work({ draw, step }: Sheet, place: Place, how: Work): void {
  if (how === 'atherectomy' || how === 'both') step({ do: 'atherectomy', ...place });
  if (how === 'balloon') step({ do: 'balloon', ...place, purpose: 'treat' });
  else if (draw.chance(65)) step({ do: 'balloon', ...place, purpose: 'predilate' });
  if (how === 'stent' || how === 'both') {
    step({ do: 'stent', ...place, ...kindOfStent(draw), ...(draw.chance(20) ? { count: draw.pick([1, 2]) } : {}) });
    if (draw.chance(45)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
  }
}

const drawWork = ({ draw }: Sheet): Work => draw.pick(['balloon', 'stent', 'stent', 'stent', 'atherectomy', 'both']);

const ending = (sheet: Sheet, title: string, indication: string): Plan => {
  closeWith(sheet, 'device', 'manual');
  return { title, indication };
};

export const coronaryArtery: Procedure = {
  id: 'coronary-artery',
  name: 'Opening one or two coronary arteries',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step, lesion, year } = sheet;
    const trunk = draw.pick(trunks);
    const chosen = [trunk];
    const others = trunks.filter((other) => other !== trunk);
    const second = draw.chance(30) ? (others[draw.between(0, others.length - 1)] ?? null) : null;
    if (second !== null) chosen.push(second);
    enterHeart(sheet);
    lookFirst(sheet, trunk);
    const inside = year >= 2013 && draw.chance(25);
    for (const { vessel, branch } of chosen) {
      const inBranch = year >= 2013 && draw.chance(18);
      const one = { vessels: [vessel], lesion: lesion({ vessels: [vessel], kind: 'stenosis' }) };
      if (inside) step({ do: 'ivus', ...one });
      if (year >= 2024 && draw.chance(15)) step({ do: 'lithotripsy', ...one });
      const how = drawWork(sheet);
      work(sheet, one, how);
      if (!inBranch) continue;
      const two = { vessels: [branch], lesion: lesion({ vessels: [branch], kind: 'stenosis' }) };
      work(sheet, two, draw.chance(50) ? how : drawWork(sheet));
    }
    run(sheet, 'completion', ...chosen.map(({ vessel }) => vessel));
    return ending(sheet, 'Opening a coronary artery', draw.pick(grounds));
  },
};

export const oldBlockage: Procedure = {
  id: 'coronary-old-blockage',
  name: 'Chronic total occlusion of a coronary artery',
  families,
  years: [2013, 2026],
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const trunk = draw.pick(trunks);
    const two = draw.chance(30) ? trunks.filter((other) => other !== trunk)[0] : undefined;
    enterHeart(sheet);
    lookFirst(sheet, trunk);
    for (const { vessel, branch } of two === undefined ? [trunk] : [trunk, two]) {
      const at = draw.chance(15) ? branch : vessel;
      const kind = 'chronic-total-occlusion';
      const place = { vessels: [at], lesion: lesion({ vessels: [at], kind, months: draw.between(4, 30) }) };
      step({ do: 'cross', ...place, direction: draw.pick(['antegrade', 'antegrade', 'combined']) });
      work(sheet, place, drawWork(sheet));
    }
    run(sheet, 'completion', trunk.vessel);
    return ending(sheet, 'Reopening a coronary artery', draw.pick(grounds));
  },
};

export const heartAttack: Procedure = {
  id: 'heart-attack',
  name: 'Opening the artery of a heart attack',
  families,
  years: [2013, 2026],
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const trunk = draw.pick(trunks);
    enterHeart(sheet);
    step({ do: 'catheter', tip: trunk.ostium });
    run(sheet, 'roadmap', trunk.vessel);
    const vessels = [trunk.vessel];
    const place = { vessels, lesion: lesion({ vessels, kind: 'acute-occlusion-mi' }) };
    if (draw.chance(45))
      step({ do: 'thrombectomy', ...place, method: draw.pick(['aspiration', 'aspiration', 'mechanical']) });
    work(sheet, place, draw.pick(['stent', 'stent', 'stent', 'balloon']));
    run(sheet, 'completion', ...vessels);
    return ending(sheet, 'Opening the artery of a heart attack', 'sudden pain in the chest and a heart attack');
  },
};

export const bypassGraft: Procedure = {
  id: 'bypass-graft',
  name: 'Opening a bypass graft of the heart',
  families,
  years: [2013, 2026],
  confidence: 'medium',
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const grafts = draw.some(draw.pick([1, 1, 2]), ['saphenous-graft-1', 'saphenous-graft-2', 'radial-graft-1']);
    enterHeart(sheet);
    for (const graft of grafts) {
      step({ do: 'catheter', tip: graft });
      run(sheet, 'roadmap', graft);
      const place = { vessels: [graft], lesion: lesion({ vessels: [graft], kind: 'stenosis' }) };
      if (draw.chance(40)) step({ do: 'protect', ...place });
      work(sheet, place, draw.pick(['stent', 'stent', 'balloon']));
    }
    const through = grafts[0];
    if (grafts.length === 1 && through !== undefined && draw.chance(40)) {
      for (const vessel of ['left-anterior-descending', 'diagonal-1']) {
        const place = { vessels: [vessel], lesion: lesion({ vessels: [vessel], kind: 'stenosis' }), through };
        work(sheet, place, 'stent');
      }
    }
    run(sheet, 'completion', ...grafts);
    return ending(sheet, 'Opening a bypass graft', 'chest pain years after bypass surgery');
  },
};

export const division: Procedure = {
  id: 'coronary-division',
  name: 'Stents where a coronary artery divides',
  families,
  years: [2013, 2026],
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const trunk = draw.pick(trunks);
    enterHeart(sheet);
    lookFirst(sheet, trunk);
    const vessels = [trunk.vessel, trunk.branch];
    const id = lesion({ vessels, kind: 'stenosis', bifurcation: true });
    for (const vessel of vessels) {
      if (draw.chance(50)) step({ do: 'balloon', vessels: [vessel], lesion: id, purpose: 'predilate' });
      step({ do: 'stent', vessels: [vessel], lesion: id, ...kindOfStent(draw) });
    }
    run(sheet, 'completion', ...vessels);
    return ending(sheet, 'Stents at a division', draw.pick(grounds));
  },
};

export const coronaryStudy: Procedure = {
  id: 'coronary-study',
  name: 'Pictures of the coronary arteries',
  families,
  years: [2011, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    enterHeart(sheet);
    step({ do: 'catheter', tip: 'left-main-coronary' });
    const left = ['left-main-coronary', 'left-anterior-descending', 'left-circumflex'];
    const notes = alone(draw);
    step({ do: 'angiogram', vessels: left, role: 'diagnostic', ...notes });
    step({ do: 'catheter', tip: 'right-coronary' });
    step({ do: 'angiogram', vessels: ['right-coronary'], role: 'diagnostic', ...notes });
    if (draw.chance(35)) {
      step({ do: 'catheter', tip: 'saphenous-graft-1' });
      step({ do: 'angiogram', vessels: ['saphenous-graft-1'], role: 'diagnostic', ...notes });
    }
    if (year >= 2013 && draw.chance(35)) {
      for (const vessel of draw.some(draw.pick([1, 2]), [
        'left-anterior-descending',
        'left-circumflex',
        'right-coronary',
      ])) {
        step({ do: 'ivus', vessels: [vessel], ...(draw.chance(40) ? { oct: true } : {}) });
      }
    }
    return ending(sheet, 'Pictures of the coronary arteries', draw.pick(grounds));
  },
};
