import { describe, expect, it } from 'vitest';
import {
  frameOf,
  midline,
  mirrored,
  pinchPath,
  placed,
  placeOf,
  pointOn,
  wayLine,
  wayPath,
} from '@/stage/picture/body-map.ts';
import { paired } from '@/stage/picture/body-map-data.ts';
import { namedBy, sceneAt } from '@/stage/scene.ts';
import { atlas, legArtery, mirrorCase, veinBalloon } from './cases.ts';

describe('the body map', () => {
  it('has a place for every vein of the atlas', () => {
    const veins = atlas.names.filter((name) => /vein|vena|dialysis/.test(name));
    expect(veins.length).toBeGreaterThan(45);
    expect(veins.filter((name) => placeOf(name) === undefined)).toEqual([]);
  });

  it('has a place for the aorta and the arteries of neck, trunk and limbs', () => {
    const trunks = atlas.names.filter((name) =>
      /aorta|aortic|carotid|subclavian|axillary|brachial-|radial-artery|ulnar|iliac|femoral|femoris|popliteal|tibial|peroneal|renal-artery|celiac|mesenteric-artery/.test(
        name,
      ),
    );
    expect(trunks.length).toBeGreaterThan(40);
    const missing = trunks.filter((name) => placeOf(name) === undefined && !name.includes('accessory'));
    expect(missing).toEqual([]);
  });

  it('names only vessels of the atlas', () => {
    expect(placed.filter((name) => !atlas.vessels.has(name))).toEqual([]);
  });

  it("shows the patient's left on the viewer's right", () => {
    for (const name of placed.filter((each) =>
      /^left-.*(femoral|brachiocephalic-vein|subclavian|iliac|renal)/.test(each),
    )) {
      expect(pointOn(name)?.[0], name).toBeGreaterThan(midline);
    }
  });

  it('mirrors the vessels of the limbs exactly', () => {
    for (const name of Object.keys(paired)) {
      expect(placeOf(`right-${name}`)?.points).toEqual(placeOf(`left-${name}`)?.points.map(mirrored));
    }
  });

  it('joins each vein to the vein it drains into', () => {
    for (const name of placed.filter((each) => /vein|vena/.test(each))) {
      const parent = atlas.vessels.get(name)?.parent;
      const start = placeOf(name)?.points[0];
      if (parent === null || parent === undefined || start === undefined) continue;
      const line = wayLine([parent, name]);
      expect(line.length, name).toBeGreaterThan(1);
      const gaps = line
        .slice(1)
        .map((point, i) => Math.hypot(point[0] - (line[i]?.[0] ?? 0), point[1] - (line[i]?.[1] ?? 0)));
      expect(Math.max(...gaps), `${name} lies apart from ${parent}`).toBeLessThan(22);
    }
  });

  it('draws the way as one line from the groin up the trunk to the left brachiocephalic vein', () => {
    const { way } = sceneAt(veinBalloon, atlas, 2);
    const line = wayLine(way);
    const [first, last] = [line[0], line.at(-1)];
    expect(first).toEqual(pointOn('right-common-femoral-vein'));
    expect(last?.[0]).toBeGreaterThan(midline);
    expect(last?.[1]).toBeLessThan(200);
    const climbs = line.every(([, y], i) => i === 0 || y <= (line[i - 1]?.[1] ?? 0) + 0.5);
    expect(climbs).toBe(true);
    expect(wayPath(way)).toMatch(/^M[\d.]+ [\d.]+C/);
  });

  it('turns back over the aortic bifurcation on the way from one groin to the other leg', () => {
    const line = wayLine(sceneAt(legArtery, atlas, 2).way);
    const highest = line.reduce((best, point) => (point[1] < best[1] ? point : best), [0, 880] as const);
    expect(highest[1]).toBeGreaterThan(396);
    expect(highest[1]).toBeLessThan(412);
    expect(line[0]?.[0]).toBeLessThan(midline);
    expect(line.at(-1)?.[0]).toBeGreaterThan(midline);
  });

  it('mirrors the ends of the way with the case', () => {
    const [own = [], twin = []] = [legArtery, mirrorCase(legArtery)].map((theCase) =>
      wayLine(sceneAt(theCase, atlas, 2).way),
    );
    for (const end of [0, -1]) {
      const [[x, y], [otherX, otherY]] = [own.at(end) ?? [0, 0], twin.at(end) ?? [0, 0]];
      expect([otherX, otherY]).toEqual([expect.closeTo(2 * midline - x), y]);
    }
  });

  it('shows the trunk or the legs for a case that stays in them, and the whole body for any other', () => {
    const [trunk, legs, all] = [
      frameOf(namedBy(veinBalloon)),
      frameOf(namedBy(legArtery)),
      frameOf(['right-internal-jugular-vein', 'left-popliteal-vein']),
    ];
    expect([trunk[1] < 150, trunk[3] < 500]).toEqual([true, true]);
    expect([legs[1] > 350, legs[3] < 500]).toEqual([true, true]);
    expect(all).toEqual([0, 0, 400, 880]);
  });

  it('marks a lesion on any vessel that has a place', () => {
    expect(placed.filter((name) => pinchPath(name) === '')).toEqual([]);
  });
});
