import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as chest from '@/stage/picture/chest-geometry.ts';
import * as device from '@/stage/picture/device-geometry.ts';
import * as disease from '@/stage/picture/disease-geometry.ts';
import { flowPath } from '@/stage/picture/flow-geometry.ts';
import { shin } from '@/stage/picture/joint-geometry.ts';
import { commandsOf, loop } from '@/stage/picture/paths.ts';
import * as site from '@/stage/picture/puncture-geometry.ts';
import * as vessel from '@/stage/picture/vessel-geometry.ts';
import * as work from '@/stage/picture/work-geometry.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.double({ min: -60, max: 780, noNaN: true });

const formed = (tissue: vessel.Form['tissue']): vessel.Form => ({ ...vessel.plain, tissue });

/** Every path that is turned into another, as a function of four numbers from 0 to 1. */
const morphing: Readonly<Record<string, (a: number, b: number, c: number) => string>> = {
  lumen: (a, b) => vessel.lumenPath(vessel.lumenOf(a, b)),
  'edges of the lumen': (a, b) => vessel.lumenEdges(vessel.lumenOf(a, b)),
  wall: (a) => vessel.wallPath('top', 4, 17, a),
  'tissue above': (a, b) => vessel.tissuePath('top', vessel.lumenOf(a, b), b),
  'tissue below': (a, b) => vessel.tissuePath('bottom', vessel.lumenOf(a, b), b),
  fibres: (a, b) => vessel.fibrePath('top', vessel.lumenOf(a, b), b),
  flow: (a) => flowPath(vessel.lumenOf(a)),
  contrast: (a, b, c) => vessel.contrastPath(vessel.lumenOf(a), -24 + 700 * Math.min(b, c), -24 + 700 * Math.max(b, c)),
  balloon: (a, b, c) => device.balloonPath(a, vessel.lumenOf(b, c)),
  'light on the balloon': (a, b, c) => device.balloonShine(a, vessel.lumenOf(b, c)),
  stent: (a, b, c) => device.stentPath(a, vessel.lumenOf(b, c)),
  'ends of the struts': (a, b, c) => device.strutEnds(a, vessel.lumenOf(b, c)),
  'ultrasound ring': (a) => loop(device.ringPoints(46, a)),
  skin: (a) => site.skinLayer(4, 46, a),
  calcium: (a, b) => disease.calciumPath(vessel.lumenOf(a, b)),
  cracks: (a, b) => disease.crackPath(vessel.lumenOf(a, b)),
  caps: (a) => disease.capPath(vessel.lumenOf(a, 0, formed('plug'))),
  flap: (a) => disease.flapPath(vessel.lumenOf(a, 0, formed('flap'))),
  clot: (a, b) => disease.clotPath(a, vessel.lumenOf(b)),
  'cloth of the stent': (a, b) => device.stentCloth(a, vessel.lumenOf(b)),
  'filter basket': (a) => work.basket(a),
  'cava filter': (a) => work.cavaFilter(a),
  'pressure curve': (a, b) => work.pressureCurve(a, b),
  shin: (a) => shin(90 * a),
  'ribs of a turned chest': (a) => chest.ribsOf(60 * a - 30),
  'lungs of a turned chest': (a) => chest.lungsOf(60 * a - 30),
};

describe('a picture can turn into the next', () => {
  it.each(Object.keys(morphing))('because the %s keeps its commands and its count of numbers', (name) => {
    const draw = morphing[name] ?? (() => '');
    const still = draw(0, 0, 0);
    const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.length ?? 0;
    expect(numbers(still)).toBeGreaterThan(20);
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const d = draw(a, b, c);
        expect(commandsOf(d)).toBe(commandsOf(still));
        expect(numbers(d)).toBe(numbers(still));
        expect(d).not.toMatch(/NaN|Infinity|e-/);
      }),
    );
  });
});

describe('the vessel', () => {
  it('is narrowed by what the case says, at its tightest', () => {
    fc.assert(
      fc.property(part, (narrowed) => {
        const lumen = vessel.lumenOf(narrowed);
        const gaps = Array.from({ length: 721 }, (_, x) => lumen(x).bottom - lumen(x).top);
        expect(Math.min(...gaps) / (2 * vessel.radius)).toBeCloseTo(1 - narrowed, 2);
      }),
    );
  });

  it('is narrowed as much, whatever takes the lumen', () => {
    for (const tissue of ['ridge', 'plug', 'clot', 'flap', 'pressed'] as const) {
      for (const eccentric of [true, false]) {
        const lumen = vessel.lumenOf(0.7, 0, { ...vessel.plain, tissue, eccentric });
        const gaps = Array.from({ length: 721 }, (_, x) => lumen(x).bottom - lumen(x).top);
        expect(Math.min(...gaps) / (2 * vessel.radius), tissue).toBeCloseTo(0.3, 1);
      }
    }
  });

  it('keeps its mid-line, where devices run, out of eccentric plaque and of a wall pressed in from outside', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), place, (narrowed, x) => {
        for (const form of [{ eccentric: true }, { tissue: 'pressed' as const }]) {
          const { top, bottom } = vessel.lumenOf(narrowed, 0, { ...vessel.plain, ...form })(x);
          expect(top).toBeLessThan(vessel.axis(x));
          expect(bottom).toBeGreaterThan(vessel.axis(x));
        }
      }),
    );
  });

  it('is open outside the lesion', () => {
    fc.assert(
      fc.property(part, place, (narrowed, x) => {
        fc.pre(Math.abs(x - vessel.middle) > vessel.lesionHalf + 1);
        const { top, bottom } = vessel.lumenOf(narrowed)(x);
        expect(bottom - top).toBeCloseTo(2 * vessel.radius);
      }),
    );
  });

  it('keeps a balloon inside the lumen, so that the narrowing bites a waist', () => {
    const ys = (d: string) =>
      [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[CLZ])/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.85, noNaN: true }), part, (narrowed, inflated) => {
        const lumen = vessel.lumenOf(narrowed, inflated);
        for (const [x, y] of ys(device.balloonPath(inflated, lumen))) {
          const { top, bottom } = lumen(x);
          expect(y).toBeGreaterThan(Math.min(top, vessel.axis(x) - 6) - 0.2);
          expect(y).toBeLessThan(Math.max(bottom, vessel.axis(x) + 6) + 0.2);
        }
      }),
    );
  });

  it('opens a stent from its far end', () => {
    expect(device.stentOpening(1, 0.6)).toBeGreaterThan(0.9);
    expect(device.stentOpening(0, 0.6)).toBe(0);
    expect(device.stentOpening(0, 1)).toBe(1);
  });
});
