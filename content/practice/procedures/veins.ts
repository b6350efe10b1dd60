/** Balloons and stents in veins, with ultrasound from inside. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { besideTreatment, closeWith, drawSide, enter, otherSide, percentOf, run } from '../parts.ts';

const families = ['vein-stent', 'vein-angioplasty', 'vein-catheter', 'venography', 'ivus', 'ultrasound-access'];

type Place = { readonly lesion: string; readonly vessels: readonly Vessel[] };

/** One place is opened: a balloon alone, or a stent with the balloons around it. */
function open({ draw, step }: Sheet, place: Place, how: 'balloon' | 'stent'): void {
  if (how === 'balloon') {
    step({ do: 'balloon', ...place, purpose: 'treat' });
    if (draw.chance(15)) step({ do: 'balloon', ...place, purpose: 'treat' });
    return;
  }
  const before = draw.pick(['none', 'predilate', 'predilate', 'treat'] as const);
  if (before === 'predilate') step({ do: 'balloon', ...place, purpose: 'predilate' });
  if (before === 'treat') {
    step({ do: 'balloon', ...place, purpose: 'treat', ...(draw.chance(70) ? { result: 'inadequate' as const } : {}) });
  }
  const count = draw.chance(25) ? { count: draw.pick([1, 2, 2, 3]) } : {};
  step({ do: 'stent', ...place, ...count });
  if (draw.chance(45)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
}

/** Looks from inside at each place, before or after. */
function lookInside({ step }: Sheet, places: readonly Place[]): void {
  for (const place of places) step({ do: 'ivus', ...place });
}

/** First pictures: the way to the narrowing, or a study of the vena cava in its own right as well. */
function firstPictures(sheet: Sheet, cava: Vessel, ...vessels: Vessel[]): void {
  const { draw, step } = sheet;
  if (draw.chance(40)) {
    step({ do: 'angiogram', vessels: [cava], role: 'diagnostic', ...besideTreatment(draw) });
    if (draw.chance(50)) return;
  }
  run(sheet, 'roadmap', ...vessels);
}

/** The narrowed places: one, one that runs on into the next vein, or two apart. */
function drawPlaces({ draw, lesion }: Sheet, near: Vessel, far: Vessel, compressed: boolean): Place[] {
  const kind = compressed && draw.chance(30) ? 'other' : draw.chance(22) ? 'occlusion' : 'stenosis';
  const measure = kind === 'stenosis' ? percentOf(draw) : {};
  const form = draw.pick(['one', 'one', 'bridging', 'bridging', 'two', 'two']);
  const vessels = form === 'bridging' ? [near, far] : [near];
  const id = lesion({ vessels, kind, ...measure });
  // A long narrowing is opened in one go, or vein by vein.
  if (form === 'bridging' && draw.chance(60)) return vessels.map((vessel) => ({ vessels: [vessel], lesion: id }));
  const places: Place[] = [{ vessels, lesion: id }];
  if (form === 'two') places.push({ vessels: [far], lesion: lesion({ vessels: [far], kind: 'stenosis' }) });
  return places;
}

function treat(sheet: Sheet, places: readonly Place[], stents: number): void {
  const { draw } = sheet;
  const inside = sheet.year >= 2007 && draw.chance(45);
  const first = draw.chance(60);
  if (inside && first) lookInside(sheet, places);
  for (const place of places) open(sheet, place, draw.chance(stents) ? 'stent' : 'balloon');
  if (inside && (!first || draw.chance(40))) lookInside(sheet, places);
  if (draw.chance(85)) run(sheet, 'completion', ...new Set(places.flatMap(({ vessels }) => vessels)));
}

/** The ways to the pelvic veins: where the skin is punctured, and how far the catheter goes. */
function enterPelvis(sheet: Sheet, side: 'left' | 'right', near: Vessel, far: Vessel): void {
  const { draw, step } = sheet;
  const [vessel, tip] = draw.pick<readonly [Vessel, Vessel]>([
    [`${side}-common-femoral-vein`, 'inferior-vena-cava'],
    [`${side}-common-femoral-vein`, 'inferior-vena-cava'],
    [`${side}-popliteal-vein`, 'inferior-vena-cava'],
    [`${otherSide(side)}-common-femoral-vein`, near],
    ['right-internal-jugular-vein', far],
    ['right-internal-jugular-vein', near],
  ]);
  const cut = !vessel.includes('jugular') && draw.chance(sheet.year < 2014 ? 25 : 6);
  enter(sheet, vessel, cut ? { method: 'open' } : {});
  step({ do: 'catheter', tip });
}

export const pelvicVeins: Procedure = {
  id: 'pelvic-veins',
  name: 'Balloon or stent in the pelvic veins',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw } = sheet;
    const side = drawSide(draw);
    const near = `${side}-common-iliac-vein`;
    const far = `${side}-external-iliac-vein`;
    enterPelvis(sheet, side, near, far);
    firstPictures(sheet, 'inferior-vena-cava', near, far);
    treat(sheet, drawPlaces(sheet, near, far, side === 'left'), 65);
    closeWith(sheet, 'manual', 'manual', 'suture');
    return {
      title: `Opening the ${side} iliac veins`,
      indication: draw.pick([
        `swelling of the ${side} leg for months`,
        `a heavy, swollen ${side} leg after an old clot`,
        `a leg ulcer on the ${side} that does not heal`,
      ]),
    };
  },
};

export const thighVeins: Procedure = {
  id: 'thigh-veins',
  name: 'Balloon or stent in the veins of the thigh',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    const near = `${side}-common-femoral-vein`;
    const far = `${side}-femoral-vein`;
    const [vessel, tip] = draw.pick<readonly [Vessel, Vessel]>([
      [`${side}-popliteal-vein`, 'inferior-vena-cava'],
      ['right-internal-jugular-vein', near],
      ['right-internal-jugular-vein', far],
      [`${otherSide(side)}-common-femoral-vein`, far],
    ]);
    enter(sheet, vessel);
    step({ do: 'catheter', tip });
    run(sheet, 'roadmap', far, near);
    treat(sheet, drawPlaces(sheet, near, far, false), 30);
    closeWith(sheet, 'manual');
    return { title: `Opening the ${side} thigh veins`, indication: `swelling of the ${side} leg after an old clot` };
  },
};

export const chestVeins: Procedure = {
  id: 'chest-veins',
  name: 'Balloon or stent in the veins of the chest',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    const near = `${side}-brachiocephalic-vein`;
    const far = draw.pick([`${side}-subclavian-vein`, 'superior-vena-cava']);
    const [vessel, tip] = draw.pick<readonly [Vessel, Vessel]>([
      [`${side}-basilic-vein`, 'superior-vena-cava'],
      [`${side}-brachial-vein`, 'superior-vena-cava'],
      ['right-common-femoral-vein', near],
      ['right-common-femoral-vein', `${side}-subclavian-vein`],
    ]);
    enter(sheet, vessel);
    step({ do: 'catheter', tip });
    firstPictures(sheet, 'superior-vena-cava', near);
    treat(sheet, drawPlaces(sheet, near, far, false), 40);
    closeWith(sheet, 'manual');
    return {
      title: `Opening the ${side} chest veins`,
      indication: draw.pick([`a swollen ${side} arm`, 'a swollen face and arm']),
    };
  },
};

export const bothSides: Procedure = {
  id: 'both-iliac-veins',
  name: 'Stents in the iliac veins of both sides',
  families,
  years: [2005, 2026],
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const inside = sheet.year >= 2007 && draw.chance(50);
    for (const side of ['right', 'left'] as const) {
      const vessels = [`${side}-common-iliac-vein`];
      enter(sheet, `${side}-common-femoral-vein`);
      step({ do: 'catheter', tip: 'inferior-vena-cava' });
      run(sheet, 'roadmap', ...vessels);
      const place = { vessels, lesion: lesion({ vessels, kind: 'stenosis', ...percentOf(draw) }) };
      if (inside) lookInside(sheet, [place]);
      open(sheet, place, 'stent');
    }
    run(sheet, 'completion', 'left-common-iliac-vein', 'right-common-iliac-vein');
    closeWith(sheet, 'manual');
    return { title: 'Opening both iliac veins', indication: 'swelling of both legs' };
  },
};
