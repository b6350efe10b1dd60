/** Pictures of veins without treatment, and filters in the vena cava. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { alone, closeWith, drawSide, enter, run } from '../parts.ts';

const families = ['vein-catheter', 'venography', 'ivus', 'ultrasound-access'];

const study = ({ draw, step }: Sheet, ...vessels: Vessel[]): string =>
  step({ do: 'angiogram', vessels, role: 'diagnostic', ...alone(draw) });

export const limbVenogram: Procedure = {
  id: 'limb-venogram',
  name: 'Venogram of an arm or a leg',
  families,
  years: [1999, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    const arm = draw.chance(40);
    const both = draw.chance(35);
    enter(sheet, arm ? 'right-common-femoral-vein' : 'right-internal-jugular-vein');
    for (const one of both ? (['right', 'left'] as const) : [side]) {
      const limb = arm
        ? [`${one}-axillary-vein`, `${one}-basilic-vein`, `${one}-brachial-vein`]
        : [`${one}-common-femoral-vein`, `${one}-femoral-vein`, `${one}-popliteal-vein`];
      step({ do: 'catheter', tip: draw.pick([limb[0] ?? '', limb[1] ?? '']) });
      study(sheet, ...limb);
    }
    closeWith(sheet, 'manual');
    const where = `${both ? 'both' : `the ${side}`} ${arm ? 'arm' : 'leg'}${both ? 's' : ''}`;
    return { title: `Venogram of ${where}`, indication: `pain and swelling of ${where}` };
  },
};

export const needleVenogram: Procedure = {
  id: 'needle-venogram',
  name: 'Venogram of a limb through a needle',
  families,
  years: [2013, 2026],
  confidence: 'medium',
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    const arm = draw.chance(50);
    enter(sheet, arm ? `${side}-cephalic-vein` : `${side}-great-saphenous-vein`, { ultrasound: false });
    const limb = arm
      ? [`${side}-basilic-vein`, `${side}-axillary-vein`]
      : [`${side}-popliteal-vein`, `${side}-femoral-vein`];
    study(sheet, ...limb);
    const where = `the ${side} ${arm ? 'arm' : 'leg'}`;
    return { title: `Venogram of ${where}`, indication: `pain and swelling of ${where}` };
  },
};

export const selectiveVenogram: Procedure = {
  id: 'selective-venogram',
  name: 'Venogram through a catheter',
  families,
  years: [1999, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    const side = drawSide(draw);
    enter(sheet, draw.pick(['right-common-femoral-vein', 'right-internal-jugular-vein']));
    const what = draw.pick(['renal', 'both-renal', 'jugular', 'cava', 'upper-cava', 'adrenal'] as const);
    if (what === 'cava' || what === 'upper-cava') {
      const cava = what === 'cava' ? 'inferior-vena-cava' : 'superior-vena-cava';
      step({ do: 'catheter', tip: cava });
      study(sheet, cava);
      if (year >= 2007 && draw.chance(30)) step({ do: 'ivus', vessels: [cava] });
    } else {
      const sides = what === 'both-renal' ? (['left', 'right'] as const) : [side];
      const vein = what === 'jugular' ? 'internal-jugular-vein' : 'renal-vein';
      for (const one of sides) {
        const deep = what === 'adrenal' ? `${one}-gonadal-vein` : `${one}-${vein}`;
        step({ do: 'catheter', tip: deep });
        study(sheet, `${one}-${vein}`);
        if (year >= 2007 && draw.chance(20)) step({ do: 'ivus', vessels: [`${one}-${vein}`] });
      }
    }
    closeWith(sheet, 'manual');
    return {
      title: 'Venogram through a catheter',
      indication: draw.pick([
        'pain in the flank',
        'a suspected narrowing of a vein',
        'swelling that nothing explained',
      ]),
    };
  },
};

export const cavaFilter: Procedure = {
  id: 'cava-filter',
  name: 'Filter in the vena cava',
  families: ['vena-cava-filter', 'vein-catheter', 'venography', 'ultrasound-access'],
  years: [2013, 2026],
  plan: (sheet) => {
    const { draw, step, year } = sheet;
    const vessels = ['inferior-vena-cava'];
    const action = draw.pick(['place', 'place', 'retrieve', 'retrieve', 'reposition'] as const);
    enter(
      sheet,
      action === 'place'
        ? draw.pick(['right-internal-jugular-vein', 'right-common-femoral-vein', 'left-common-femoral-vein'])
        : 'right-internal-jugular-vein',
    );
    step({ do: 'catheter', tip: 'inferior-vena-cava' });
    if (draw.chance(50)) study(sheet, ...vessels);
    else run(sheet, 'roadmap', ...vessels);
    if (year >= 2016 && draw.chance(30)) step({ do: 'ivus', vessels });
    step({ do: 'filter', vessels, action });
    if (draw.chance(60)) run(sheet, 'completion', ...vessels);
    if (draw.chance(25)) step({ do: 'fluoroscopy', guides: 'procedure', minutes: draw.between(2, 12) });
    closeWith(sheet, 'manual');
    return {
      title: 'Filter in the vena cava',
      indication:
        action === 'place'
          ? draw.pick(['a lung clot and a bleeding ulcer', 'a leg clot and a fresh head injury'])
          : draw.pick(['a filter that is no longer needed', 'a filter from last year']),
    };
  },
};
