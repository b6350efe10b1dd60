/** Balloons and stents in the arteries of kidney, bowel and arm. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { besideTreatment, closeWith, drawSide, enter, percentOf, run, type Side } from '../parts.ts';

const families = [
  'artery-stent',
  'artery-angioplasty',
  'artery-catheter',
  'arteriography',
  'ivus',
  'ultrasound-access',
];

type Opening = {
  readonly stents: number;
  readonly ivus: boolean;
  readonly lesion?: 'stenosis' | 'occlusion';
};

/** One artery: pictures, perhaps a first balloon, the treatment, the check. */
function openArtery(
  sheet: Sheet,
  vessels: readonly Vessel[],
  { stents, ivus, lesion: kind = 'stenosis' }: Opening,
): void {
  const { draw, step, lesion } = sheet;
  const place = { vessels, lesion: lesion({ vessels, kind, ...(kind === 'stenosis' ? percentOf(draw) : {}) }) };
  if (ivus) step({ do: 'ivus', ...place });
  if (!draw.chance(stents)) {
    step({ do: 'balloon', ...place, purpose: 'treat' });
    if (draw.chance(15)) step({ do: 'balloon', ...place, purpose: 'treat' });
    return;
  }
  const before = draw.pick(['none', 'predilate', 'predilate', 'treat'] as const);
  if (before === 'predilate') step({ do: 'balloon', ...place, purpose: 'predilate' });
  if (before === 'treat') {
    step({ do: 'balloon', ...place, purpose: 'treat', ...(draw.chance(70) ? { result: 'inadequate' as const } : {}) });
  }
  const count = draw.chance(20) ? { count: draw.pick([1, 2, 2]) } : {};
  const covered = draw.chance(15) ? { covered: draw.chance(50) } : {};
  step({ do: 'stent', ...place, ...count, ...covered });
  if (draw.chance(35)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
}

/** A study in its own right of what a catheter in the aorta shows, or only the way to the narrowing. */
function lookFirst(sheet: Sheet, study: readonly Vessel[] | null, target: Vessel): void {
  const { draw, step } = sheet;
  if (study !== null && draw.chance(45)) {
    step({ do: 'angiogram', vessels: study, role: 'diagnostic', ...besideTreatment(draw) });
  } else run(sheet, 'roadmap', target);
}

const insideFrom = 2007;

export const renalArteries: Procedure = {
  id: 'renal-arteries',
  name: 'Balloon or stent in the renal arteries',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    const side = drawSide(draw);
    const sides: readonly Side[] = draw.chance(30) ? ['right', 'left'] : [side];
    enter(sheet, draw.pick([`${side}-common-femoral-artery`, 'right-common-femoral-artery', 'left-brachial-artery']));
    step({ do: 'catheter', tip: 'abdominal-aorta', level: 'renal' });
    lookFirst(sheet, ['abdominal-aorta'], 'abdominal-aorta');
    for (const one of sides) {
      const vessel = `${one}-renal-artery`;
      step({ do: 'catheter', tip: vessel });
      openArtery(sheet, [vessel], { stents: 70, ivus: year >= insideFrom && draw.chance(15) });
    }
    run(sheet, 'completion', ...sides.map((one) => `${one}-renal-artery`));
    closeWith(sheet, 'device', 'manual');
    return {
      title: sides.length > 1 ? 'Opening both renal arteries' : `Opening the ${side} renal artery`,
      indication: draw.pick(['blood pressure that no drug brings down', 'failing kidneys and high blood pressure']),
    };
  },
};

export const bowelArteries: Procedure = {
  id: 'bowel-arteries',
  name: 'Balloon or stent in the arteries of the bowel, liver and spleen',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    const open = year < 2017 && draw.chance(12);
    enter(
      sheet,
      draw.pick(['right-common-femoral-artery', 'left-common-femoral-artery', 'left-brachial-artery']),
      open ? { method: 'open' } : {},
    );
    const targets = draw.pick<readonly Vessel[]>([
      ['superior-mesenteric-artery'],
      ['superior-mesenteric-artery'],
      ['celiac-artery'],
      ['celiac-artery', 'superior-mesenteric-artery'],
      ['splenic-artery'],
      ['common-hepatic-artery'],
      ['inferior-mesenteric-artery'],
    ]);
    targets.forEach((vessel, i) => {
      step({ do: 'catheter', tip: vessel });
      if (i === 0) lookFirst(sheet, [vessel], vessel);
      openArtery(sheet, [vessel], { stents: 60, ivus: year >= insideFrom && draw.chance(15) });
    });
    run(sheet, 'completion', ...targets);
    closeWith(sheet, open ? 'suture' : 'device', open ? 'suture' : 'manual');
    return {
      title: 'Opening an artery of the upper belly',
      indication: draw.pick(['pain after every meal and loss of weight', 'pain in the belly after meals']),
    };
  },
};

export const armArteries: Procedure = {
  id: 'arm-arteries',
  name: 'Balloon or stent in the arteries of the arm',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    const side = drawSide(draw);
    const open = year < 2017 && draw.chance(15);
    enter(
      sheet,
      draw.pick(['right-common-femoral-artery', 'left-common-femoral-artery']),
      open ? { method: 'open' } : {},
    );
    const vessel = draw.pick([`${side}-subclavian-artery`, `${side}-subclavian-artery`, `${side}-axillary-artery`]);
    step({ do: 'catheter', tip: vessel });
    lookFirst(sheet, null, vessel);
    openArtery(sheet, [vessel], {
      stents: 60,
      ivus: year >= insideFrom && draw.chance(15),
      lesion: draw.chance(25) ? 'occlusion' : 'stenosis',
    });
    run(sheet, 'completion', vessel);
    closeWith(sheet, open ? 'suture' : 'device', open ? 'suture' : 'manual');
    return { title: `Opening an artery of the ${side} arm`, indication: `a ${side} arm that tires and turns cold` };
  },
};

export const aortaBalloon: Procedure = {
  id: 'aorta',
  name: 'Balloon in the aorta',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    enter(sheet, `${side}-common-femoral-artery`);
    step({ do: 'catheter', tip: 'abdominal-aorta' });
    run(sheet, 'roadmap', 'abdominal-aorta');
    openArtery(sheet, ['abdominal-aorta'], { stents: 40, ivus: false });
    run(sheet, 'completion', 'abdominal-aorta');
    closeWith(sheet, 'device', 'manual');
    return { title: 'Opening the lower aorta', indication: 'pain in both thighs on walking' };
  },
};
