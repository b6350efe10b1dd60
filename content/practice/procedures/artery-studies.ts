/** Pictures of arteries without treatment. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { alone, closeWith, drawSide, enter, type Side } from '../parts.ts';

const families = ['arteriography', 'artery-catheter', 'ultrasound-access'];

type Look = { readonly tip: Vessel; readonly level?: 'renal' | 'bifurcation'; readonly vessels: readonly Vessel[] };

/** One position of the catheter, and what contrast shows from there. */
function look({ step }: Sheet, { tip, level, vessels }: Look, notes: ReturnType<typeof alone>): void {
  step({ do: 'catheter', tip, ...(level === undefined ? {} : { level }) });
  step({ do: 'angiogram', vessels, role: 'diagnostic', ...notes });
}

const legOf = (side: Side): Vessel[] => [
  `${side}-common-femoral-artery`,
  `${side}-superficial-femoral-artery`,
  `${side}-popliteal-artery`,
  `${side}-anterior-tibial-artery`,
  `${side}-posterior-tibial-artery`,
  `${side}-peroneal-artery`,
];

export const runoff: Procedure = {
  id: 'aorta-and-legs',
  name: 'Pictures of the aorta and the legs',
  families,
  years: [2001, 2026],
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    const far = side === 'left' ? 'right' : 'left';
    enter(sheet, `${side}-common-femoral-artery`);
    const notes = alone(draw);
    const both = [...legOf('right'), ...legOf('left')];
    const form = draw.pick(['one-position', 'two-positions', 'two-positions', 'far-leg', 'near-leg', 'aorta'] as const);
    if (form === 'one-position') {
      look(sheet, { tip: 'abdominal-aorta', level: 'renal', vessels: ['abdominal-aorta', ...both] }, notes);
    } else if (form === 'aorta' || form === 'two-positions') {
      look(sheet, { tip: 'abdominal-aorta', level: 'renal', vessels: ['abdominal-aorta'] }, notes);
    }
    if (form === 'two-positions') look(sheet, { tip: 'abdominal-aorta', level: 'bifurcation', vessels: both }, notes);
    if (form === 'near-leg') look(sheet, { tip: `${side}-external-iliac-artery`, vessels: legOf(side) }, notes);
    if (form === 'far-leg') {
      const tip = draw.pick([
        `${far}-external-iliac-artery`,
        `${far}-common-femoral-artery`,
        `${far}-popliteal-artery`,
      ]);
      look(sheet, { tip, vessels: legOf(far) }, notes);
    }
    closeWith(sheet, 'device', 'manual');
    return { title: 'Pictures of the aorta and the legs', indication: 'pain in the legs on walking' };
  },
};

export const organArteries: Procedure = {
  id: 'organ-arteries',
  name: 'Pictures of the arteries of bowel, liver and spleen',
  families,
  years: [2001, 2026],
  confidence: 'medium',
  plan: (sheet) => {
    const { draw } = sheet;
    enter(sheet, draw.pick(['right-common-femoral-artery', 'left-common-femoral-artery', 'left-radial-artery']));
    const notes = alone(draw);
    const trunks = draw.some(draw.pick([1, 1, 2, 3]), [
      'celiac-artery',
      'superior-mesenteric-artery',
      'inferior-mesenteric-artery',
    ]);
    for (const tip of trunks) look(sheet, { tip, vessels: [tip] }, notes);
    const deep = draw.pick<readonly Vessel[]>([
      [],
      [],
      ['splenic-artery'],
      ['proper-hepatic-artery'],
      ['gastroduodenal-artery'],
      ['left-gastric-artery', 'splenic-artery'],
      ['left-hepatic-artery', 'right-hepatic-artery'],
    ]);
    if (trunks.includes('celiac-artery')) for (const tip of deep) look(sheet, { tip, vessels: [tip] }, notes);
    closeWith(sheet, 'device', 'manual');
    return { title: 'Pictures of the arteries of the belly', indication: 'bleeding from the gut' };
  },
};

export const renalStudy: Procedure = {
  id: 'renal-study',
  name: 'Pictures of the renal arteries',
  families,
  years: [2001, 2026],
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    enter(sheet, 'right-common-femoral-artery');
    const notes = alone(draw);
    const sides: readonly Side[] = draw.chance(45) ? ['right', 'left'] : [side];
    for (const one of sides) {
      const deep = draw.chance(35);
      look(
        sheet,
        { tip: deep ? `${one}-renal-segmental-artery` : `${one}-renal-artery`, vessels: [`${one}-renal-artery`] },
        notes,
      );
    }
    closeWith(sheet, 'device', 'manual');
    return { title: 'Pictures of the renal arteries', indication: 'high blood pressure that began suddenly' };
  },
};

export const armStudy: Procedure = {
  id: 'arm-arteries-study',
  name: 'Pictures of the arteries of the arm',
  families,
  years: [2001, 2026],
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    enter(sheet, 'right-common-femoral-artery');
    const notes = alone(draw);
    const arm = [`${side}-axillary-artery`, `${side}-brachial-artery`];
    if (draw.chance(60)) look(sheet, { tip: `${side}-axillary-artery`, vessels: arm }, notes);
    else look(sheet, { tip: `${side}-radial-artery`, vessels: [...arm, `${side}-radial-artery`] }, notes);
    closeWith(sheet, 'device', 'manual');
    return { title: `Pictures of the arteries of the ${side} arm`, indication: `a cold and painful ${side} hand` };
  },
};

export const trunkStudy: Procedure = {
  id: 'single-arteries-study',
  name: 'Pictures of single arteries of chest, pelvis and hand',
  families,
  years: [2001, 2026],
  confidence: 'medium',
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    enter(sheet, 'right-common-femoral-artery');
    const notes = alone(draw);
    if (draw.chance(35)) {
      const hand = [`${side}-radial-artery`, `${side}-ulnar-artery`];
      for (const tip of hand) look(sheet, { tip, vessels: [tip] }, notes);
      closeWith(sheet, 'device', 'manual');
      return { title: 'Pictures of the arteries of the hand', indication: `a cold and painful ${side} hand` };
    }
    const vessel = draw.pick([
      `${side}-internal-iliac-artery`,
      `${side}-internal-thoracic-artery`,
      'descending-thoracic-aorta',
    ]);
    look(sheet, { tip: vessel, vessels: [vessel] }, notes);
    closeWith(sheet, 'device', 'manual');
    return { title: 'Pictures of an artery', indication: 'bleeding of unknown origin' };
  },
};
