import { describe, expect, it } from 'vitest';
import { way } from '@/engine/atlas.ts';
import { namedBy } from '@/stage/named.ts';
import {
  distance,
  frameOf,
  inLimb,
  isCircuit,
  isOfHeart,
  lineOf,
  midline,
  mirrored,
  nearest,
  pinchPath,
  placed,
  placeOf,
  pointOn,
} from '@/stage/picture/body-map.ts';
import { pairedArteries } from '@/stage/picture/body-map-arteries.ts';
import { territories } from '@/stage/picture/body-map-heart.ts';
import { placesOf } from '@/stage/picture/body-map-parts.ts';
import { pairedVeins } from '@/stage/picture/body-map-veins.ts';
import { vesselsOn, wayLine, wayPath } from '@/stage/picture/body-map-way.ts';
import { sceneAt } from '@/stage/scene.ts';
import { partIn } from '@/stage/sight.ts';
import { atlas, legArtery, mirrorCase, veinBalloon } from './cases.ts';

describe('the body map', () => {
  it('has a place for every vessel of the atlas', () => {
    expect(atlas.names.filter((name) => placeOf(name) === undefined)).toEqual([]);
  });

  it('has a place in the thigh for every part of a circuit for dialysis', () => {
    const parts = placed.filter(isCircuit);
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) {
      const inThigh = pointOn(inLimb(part, 'leg'));
      expect(inThigh?.[1], part).toBeGreaterThan(400);
      expect(inLimb(part, 'arm')).toBe(part);
    }
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
    for (const name of Object.keys({ ...pairedArteries, ...pairedVeins })) {
      expect(placeOf(`right-${name}`)?.points).toEqual(placeOf(`left-${name}`)?.points.map(mirrored));
    }
  });

  it('lets each vessel begin on the vessel that it comes from', () => {
    for (const name of placed) {
      const parent = atlas.vessels.get(name)?.parent;
      const start = placeOf(name)?.points[0];
      if (parent === null || parent === undefined || start === undefined) continue;
      const { far } = nearest(lineOf(parent), start);
      expect(far, `${name} lies apart from ${parent}`).toBeLessThan(isOfHeart(name) ? 4.5 : 13);
    }
  });

  it('draws every way from a way in as one unbroken line', () => {
    const ways = [
      ['right-radial-artery', 'left-anterior-descending'],
      ['left-common-femoral-artery', 'right-hepatic-artery'],
      ['right-common-femoral-artery', 'left-plantar-artery'],
      ['left-brachial-artery', 'left-renal-segmental-artery'],
      ['right-common-femoral-artery', 'saphenous-graft-1'],
    ] as const;
    const circuits = [
      ['left-dialysis-circuit-peripheral', 'superior-vena-cava'],
      ['left-dialysis-circuit-peripheral', 'left-brachial-artery'],
      ['left-thigh-dialysis-circuit-peripheral', 'inferior-vena-cava'],
    ];
    for (const each of [...ways.map(([from, to]) => way(atlas, from, to)), ...circuits]) {
      const line = wayLine(each);
      const gaps = line.slice(1).map((point, i) => distance(point, line[i] ?? point));
      expect(Math.max(...gaps), each.join(' ')).toBeLessThan(22);
    }
  });

  it('lights of the aorta only the parts that a catheter passes', () => {
    const lit = (from: string, to: string) =>
      vesselsOn(way(atlas, from, to)).filter((vessel) => vessel.includes('aort'));
    expect(lit('right-common-femoral-artery', 'left-renal-artery')).toEqual(['abdominal-aorta']);
    expect(lit('right-radial-artery', 'right-coronary')).toEqual(['ascending-aorta', 'aortic-arch']);
    expect(lit('left-radial-artery', 'celiac-artery')).toEqual([
      'aortic-arch',
      'descending-thoracic-aorta',
      'abdominal-aorta',
    ]);
  });

  it("writes beside each coronary artery the modifier of the atlas's territory", () => {
    const ofAtlas = (vessel: string) => atlas.vessels.get(vessel)?.territory;
    expect(territories.map(({ letters }) => `coronary:${letters}`)).toEqual(
      territories.map(({ vessel }) => ofAtlas(vessel)),
    );
    const all = new Set([...atlas.vessels.values()].map(({ territory }) => territory));
    expect([...all].filter((each) => each.startsWith('coronary:'))).toHaveLength(territories.length);
  });

  it('draws the way as one line from the groin up the trunk to the left brachiocephalic vein', () => {
    const { way: passed } = sceneAt(veinBalloon, atlas, 2);
    const line = wayLine(passed);
    const [first, last] = [line[0], line.at(-1)];
    expect(first).toEqual(pointOn('right-common-femoral-vein'));
    expect(last?.[0]).toBeGreaterThan(midline);
    expect(last?.[1]).toBeLessThan(200);
    const climbs = line.every(([, y], i) => i === 0 || y <= (line[i - 1]?.[1] ?? 0) + 0.5);
    expect(climbs).toBe(true);
    expect(wayPath(passed)).toMatch(/^M[\d.]+ [\d.]+C/);
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

  it('knows a part of the body by its name and its side', () => {
    expect(partIn('A calcified body at the right knee, watched under fluoroscopy')).toBe('right knee');
    expect(partIn('A line through the left side of the neck')).toBe('neck');
    expect(partIn('lung nodule')).toBe('lung');
    expect(partIn('Stent of the vein')).toBeNull();
    expect(placesOf('right knee')[0]?.[0]).toBeLessThan(midline);
    expect(placesOf('left knee')[0]?.[0]).toBeGreaterThan(midline);
    expect(placesOf('knee')).toHaveLength(2);
  });

  it('marks a lesion on any vessel that has a place', () => {
    expect(placed.filter((name) => pinchPath(name) === '')).toEqual([]);
  });
});
