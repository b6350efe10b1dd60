/** Balloons and stents in veins, with ultrasound from inside. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { closeWith, drawSide, enter, percentOf, run, type Side, studyOrRoadmap } from '../parts.ts';

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
    const result = draw.chance(75) ? { result: draw.pick(['inadequate', 'inadequate', 'adequate'] as const) } : {};
    step({ do: 'balloon', ...place, purpose: 'treat', ...result });
  }
  const count = draw.chance(25) ? { count: draw.pick([1, 2, 2, 3]) } : {};
  step({ do: 'stent', ...place, ...count, ...(draw.chance(2) ? { outcome: 'failed' as const } : {}) });
  if (draw.chance(45)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
}

/** Looks from inside at each place, before or after. */
function lookInside({ draw, step }: Sheet, places: readonly Place[]): void {
  for (const place of places) {
    step({ do: 'ivus', ...place, ...(draw.chance(4) ? { outcome: 'failed' as const } : {}) });
  }
}

/** The narrowed places: one, one that runs on into the next vein, or two apart. */
function drawPlaces({ draw, lesion }: Sheet, near: Vessel, far: Vessel, compressed: boolean): Place[] {
  const kind = compressed && draw.chance(30) ? 'other' : draw.chance(22) ? 'occlusion' : 'stenosis';
  const measure = kind === 'stenosis' ? percentOf(draw) : {};
  const form = draw.pick(['one', 'one', 'bridging', 'two', 'two']);
  const vessels = form === 'bridging' ? [near, far] : [near];
  const places: Place[] = [{ vessels, lesion: lesion({ vessels, kind, ...measure }) }];
  if (form === 'two') places.push({ vessels: [far], lesion: lesion({ vessels: [far], kind: 'stenosis' }) });
  return places;
}

function treat(sheet: Sheet, places: readonly Place[], stents: number): void {
  const { draw } = sheet;
  const inside = draw.chance(45);
  const first = draw.chance(60);
  if (inside && first) lookInside(sheet, places);
  for (const place of places) open(sheet, place, draw.chance(stents) ? 'stent' : 'balloon');
  if (inside && (!first || draw.chance(40))) lookInside(sheet, places);
  if (draw.chance(85)) run(sheet, 'completion', ...new Set(places.flatMap(({ vessels }) => vessels)));
}

/** From where the pelvic veins are reached. */
function pelvicAccess(draw: Sheet['draw'], side: Side): Vessel {
  return draw.pick([
    `${side}-common-femoral-vein`,
    `${side}-common-femoral-vein`,
    `${side}-popliteal-vein`,
    'right-internal-jugular-vein',
  ]);
}

function pelvis(sheet: Sheet): { readonly side: Side } {
  const { draw, step } = sheet;
  const side = drawSide(draw);
  enter(sheet, pelvicAccess(draw, side), draw.chance(5) ? { method: 'open' } : {});
  const near = `${side}-common-iliac-vein`;
  const far = `${side}-external-iliac-vein`;
  step({ do: 'catheter', tip: draw.pick([near, far, 'inferior-vena-cava']) });
  studyOrRoadmap(sheet, ...draw.pick<Vessel[]>([[near], [far, near], [near, 'inferior-vena-cava']]));
  treat(sheet, drawPlaces(sheet, near, far, side === 'left'), 65);
  closeWith(sheet, 'manual', 'manual', 'suture');
  return { side };
}

export const pelvicVeins: Procedure = {
  id: 'pelvic-veins',
  name: 'Balloon or stent in the pelvic veins',
  families,
  years: [1999, 2026],
  plan: (sheet) => {
    const { side } = pelvis(sheet);
    const { draw } = sheet;
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
  years: [1999, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    enter(sheet, draw.pick([`${side}-popliteal-vein`, `${side}-popliteal-vein`, 'right-internal-jugular-vein']));
    const near = `${side}-common-femoral-vein`;
    const far = `${side}-femoral-vein`;
    step({ do: 'catheter', tip: draw.pick([near, far]) });
    studyOrRoadmap(sheet, far, near);
    treat(sheet, drawPlaces(sheet, near, far, false), 30);
    closeWith(sheet, 'manual');
    return { title: `Opening the ${side} thigh veins`, indication: `swelling of the ${side} leg after an old clot` };
  },
};

export const chestVeins: Procedure = {
  id: 'chest-veins',
  name: 'Balloon or stent in the veins of the chest',
  families,
  years: [1999, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    enter(sheet, draw.pick([`${side}-basilic-vein`, `${side}-brachial-vein`, 'right-common-femoral-vein']));
    const near = `${side}-brachiocephalic-vein`;
    const far = draw.pick([`${side}-subclavian-vein`, 'superior-vena-cava']);
    step({ do: 'catheter', tip: draw.pick([near, 'superior-vena-cava']) });
    studyOrRoadmap(sheet, ...draw.pick<Vessel[]>([[near, 'superior-vena-cava'], ['superior-vena-cava']]));
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
  years: [1999, 2026],
  plan: (sheet) => {
    const { draw, step, lesion } = sheet;
    const inside = draw.chance(50);
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
