import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Case } from '@/engine/case.ts';
import { describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { namedBy, type Scene, sceneAt } from '@/stage/scene.ts';
import { atlas, everyStep, legArtery, mirrorCase, veinBalloon, veinStent } from './cases.ts';

const cases = [veinBalloon, veinStent, legArtery];
const aStep = fc.constantFrom(...everyStep);
const aCase = fc
  .array(aStep, { minLength: 1, maxLength: 9 })
  .map((steps): Case => ({ ...veinStent, steps: steps.map((step, i) => ({ ...step, id: `p${i}` })) }));

/** Every scene that a case passes through, in order. */
function scenesOf(theCase: Case): Scene[] {
  const moments = theCase.steps.flatMap((step, i) => momentsOf(step).map((moment) => [i + 1, moment] as const));
  return [sceneAt(theCase, atlas, 0), ...moments.map(([step, moment]) => sceneAt(theCase, atlas, step, moment))];
}

const at = (theCase: Case, step: number, moment?: string) => sceneAt(theCase, atlas, step, moment);

group('a scene', () => {
  it('is the same for the same case and step, and leaves the case as it was', () => {
    fc.assert(
      fc.property(aCase, fc.nat(9), (theCase, step) => {
        const copy = structuredClone(theCase);
        expect(at(theCase, step)).toEqual(at(theCase, step));
        expect(theCase).toEqual(copy);
      }),
    );
  });

  it('after n steps depends on the first n steps only', () => {
    fc.assert(
      fc.property(aCase, aCase, fc.nat(9), (theCase, other, n) => {
        const changed = { ...theCase, steps: [...theCase.steps.slice(0, n), ...other.steps] };
        const step = Math.min(n, theCase.steps.length);
        expect(at(changed, step)).toEqual(at(theCase, step));
      }),
    );
  });

  it('at rest is the last moment of its step', () => {
    for (const theCase of cases) {
      for (const [i, step] of theCase.steps.entries()) {
        expect(at(theCase, i + 1, momentsOf(step).at(-1))).toEqual(at(theCase, i + 1));
      }
    }
  });
});

group('what is true at a step', () => {
  it('takes the catheter from the groin through the cavae to the left brachiocephalic vein', () => {
    expect(at(veinBalloon, 2).way).toEqual([
      'right-common-femoral-vein',
      'right-external-iliac-vein',
      'right-common-iliac-vein',
      'inferior-vena-cava',
      'superior-vena-cava',
      'left-brachiocephalic-vein',
    ]);
    expect(at(veinBalloon, 2)).toMatchObject({ catheter: 'there', reach: 1, entersFrom: 'parent', blood: 'vein' });
  });

  it('brings devices in by the far end when the access lies upstream in a vein', () => {
    expect(at(veinStent, 2)).toMatchObject({ focus: 'left-common-iliac-vein', entersFrom: 'far' });
  });

  it('leaves the vein partly narrowed after a balloon without enough effect, and open after the next', () => {
    const percent = (step: number, moment?: string) => at(veinBalloon, step, moment).lesion?.percent ?? Number.NaN;
    expect(percent(4)).toBe(80);
    expect(percent(5, 'waist')).toBeLessThan(80);
    expect(percent(5, 'open')).toBeLessThan(percent(5, 'waist'));
    expect(percent(5)).toBe(40);
    expect(percent(6)).toBeLessThan(15);
  });

  it('keeps the stent in place through every later step', () => {
    for (let step = 4; step <= veinStent.steps.length; step += 1) {
      expect(at(veinStent, step).lesions[0]).toMatchObject({ stented: true });
    }
  });

  it('keeps the roadmap on the screen until the completion angiogram', () => {
    const shown = veinBalloon.steps.map((_, i) => at(veinBalloon, i + 1).roadmap !== null);
    expect(shown).toEqual([false, false, false, true, true, true, false, false]);
  });

  it('goes on from the access that a step names', () => {
    const twice: Case = {
      ...veinStent,
      steps: [
        { id: 'a', do: 'access', vessel: 'left-common-femoral-vein', method: 'percutaneous' },
        { id: 'b', do: 'access', vessel: 'right-internal-jugular-vein', method: 'percutaneous' },
        { id: 'c', do: 'catheter', tip: 'left-common-iliac-vein', via: 'a' },
      ],
    };
    expect(at(twice, 3).way[0]).toBe('left-common-femoral-vein');
    expect(at(twice, 3).accesses).toHaveLength(2);
  });

  it('mirrors with the case', () => {
    for (const theCase of cases) {
      const turned = mirrorCase(theCase);
      const other = scenesOf(turned);
      for (const [i, scene] of scenesOf(theCase).entries()) {
        const twin = other[i];
        expect(twin?.focus).toBe(
          mirrorCase({
            ...theCase,
            lesions: [],
            steps: [{ id: 'm', do: 'catheter', tip: scene.focus ?? '' }],
          }).steps.map((s) => (s.do === 'catheter' ? s.tip : ''))[0],
        );
        expect(twin).toMatchObject({ entersFrom: scene.entersFrom, reach: scene.reach, contrast: scene.contrast });
        expect(twin?.way).toHaveLength(scene.way.length);
      }
    }
  });

  it('names every vessel of the case, so that the map shows the same part throughout', () => {
    const named = new Set(namedBy(veinBalloon));
    for (const scene of scenesOf(veinBalloon)) if (scene.focus !== null) expect(named.has(scene.focus)).toBe(true);
  });
});

group('the words for a picture', () => {
  it('are a sentence or more for every moment of every kind of step', () => {
    const setUp = veinStent.steps.slice(0, 2);
    for (const step of everyStep) {
      const theCase = { ...veinStent, steps: [...setUp, { ...step, id: 'last' }] };
      for (const moment of momentsOf(step)) {
        const words = describe(at(theCase, 3, moment));
        expect(words, `${step.do} ${moment}`).toMatch(/^[A-Z].*\.$/);
        expect(words).not.toMatch(/undefined|null|\s\s|\.\./);
      }
    }
  });

  it('differ from one moment of a case to the next', () => {
    for (const theCase of cases) {
      const words = scenesOf(theCase).map(describe);
      for (const [i, sentence] of words.entries()) if (i > 0) expect(sentence).not.toBe(words[i - 1]);
    }
  });

  it('give only a percentage that the case states', () => {
    for (const theCase of cases) {
      const stated = theCase.lesions.map(({ percent }) => String(percent));
      for (const words of scenesOf(theCase).map(describe)) {
        for (const [, number] of words.matchAll(/(\d+)/g)) expect(stated).toContain(number);
      }
    }
  });
});
