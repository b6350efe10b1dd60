import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Case } from '@/engine/case.ts';
import { castOf } from '@/stage/cast.ts';
import { captionOf, describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { namedBy } from '@/stage/named.ts';
import { poseOf } from '@/stage/picture/pose.ts';
import { type Scene, sceneAt } from '@/stage/scene.ts';
import { atlas, everyStep, legArtery, mirrorCase, smallCases, veinBalloon, veinStent } from './cases.ts';

const cases = [veinBalloon, veinStent, legArtery, ...smallCases];
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

  it('closes every way in that is open, or the one that the step names', () => {
    const ways: Case = {
      ...veinStent,
      steps: [
        { id: 'a', do: 'access', vessel: 'left-common-femoral-vein', method: 'percutaneous' },
        { id: 'b', do: 'access', vessel: 'right-internal-jugular-vein', method: 'percutaneous' },
        { id: 'c', do: 'close', method: 'manual', via: 'a' },
        { id: 'd', do: 'close', method: 'manual' },
      ],
    };
    const states = (step: number) => at(ways, step).accesses.map(({ state }) => state);
    expect(states(3)).toEqual(['gone', 'sheath']);
    expect(at(ways, 3).focus).toBe('left-common-femoral-vein');
    expect(at(ways, 4).focus).toBe('right-internal-jugular-vein');
    expect(states(4)).toEqual(['gone', 'gone']);
    expect(at({ ...ways, steps: ways.steps.filter(({ id }) => id !== 'c') }, 3).accesses).toMatchObject([
      { state: 'gone' },
      { state: 'gone' },
    ]);
  });

  it('keeps a vein that is pressed from outside pressed after a balloon, and open in a stent', () => {
    const lesions = [
      { id: 'L1', vessels: ['left-common-iliac-vein'], kind: 'stenosis', cause: 'compression' },
    ] as const;
    const pressed: Case = { ...veinStent, lesions };
    expect(at(pressed, 0).lesion).toMatchObject({ pressed: true });
    const balloon = {
      id: 'p',
      do: 'balloon',
      vessels: lesions[0].vessels,
      lesion: 'L1',
      purpose: 'predilate',
    } as const;
    const after = at({ ...pressed, steps: [...pressed.steps.slice(0, 2), balloon] }, 3);
    expect(describe(after)).toContain('still pressed together from outside');
    expect(at(pressed, 4).lesion?.percent).toBeLessThan(10);
  });

  it('lays a second stent into the first, which stays where it is', () => {
    const again = veinStent.steps.find((step) => step.do === 'stent');
    if (again === undefined) throw new Error('No stent');
    const twice: Case = { ...veinStent, steps: [...veinStent.steps.slice(0, 4), { ...again, id: 'again' }] };
    const [advance, rest] = [poseOf(at(twice, 5, 'advance')), poseOf(at(twice, 5))];
    expect(poseOf(at(twice, 4)).second.shown).toBe(false);
    expect(advance).toMatchObject({ stent: { open: 1, back: 0 }, second: { shown: true, open: 0 } });
    expect(rest).toMatchObject({ stent: { open: 1 }, second: { shown: true, open: 1, back: 0 } });
    expect(castOf(twice, atlas).stentedTwice).toBe(true);
    expect(castOf(veinStent, atlas).stentedTwice).toBe(false);
  });

  it('leaves a central line in place when the skin around it is closed', () => {
    const line = smallCases.find(({ id }) => id === 'line-right') ?? veinStent;
    const closing: Case = {
      ...line,
      steps: [
        ...line.steps,
        { id: 'g', do: 'angiogram', vessels: ['superior-vena-cava'], role: 'completion' },
        { id: 'z', do: 'close', method: 'suture' },
      ],
    };
    expect(at(closing, 4)).toMatchObject({ view: 'line', contrast: 'wash-out' });
    expect(at(closing, 5)).toMatchObject({ view: 'line', line: { state: 'there' }, accesses: [{ state: 'gone' }] });
  });

  it('enters a circuit for dialysis toward the heart where the case does not say, and the veins beyond with the flow', () => {
    const circuit = 'left-dialysis-circuit-peripheral';
    const fistula: Case = {
      ...veinStent,
      lesions: [],
      steps: [
        { id: 'a', do: 'access', vessel: circuit, method: 'percutaneous' },
        { id: 'c', do: 'catheter', tip: 'left-brachiocephalic-vein' },
      ],
    };
    expect(at(fistula, 1).access?.direction).toBe('antegrade');
    expect(at(fistula, 2).entersFrom).toBe('far');
  });

  it('has plaque with calcium in arteries only', () => {
    const old = (vessel: string): Case => ({
      ...veinStent,
      lesions: [{ id: 'L1', vessels: [vessel], kind: 'chronic-total-occlusion' }],
    });
    expect(castOf(old('left-common-iliac-vein'), atlas).calcified.size).toBe(0);
    expect(castOf(old('left-common-iliac-artery'), atlas).calcified.size).toBe(1);
  });

  it('shows before the first step the part of the body that a case without a lesion is about', () => {
    const first = (id: string) => at(smallCases.find((each) => each.id === id) ?? veinStent, 0);
    expect(first('joint')).toMatchObject({ view: 'joint', part: 'knee', of: null });
    expect(first('chest')).toMatchObject({ view: 'chest', part: 'chest' });
    expect(first('spine-epidural')).toMatchObject({ view: 'spine', part: 'lumbar spine' });
    expect(first('coils')).toMatchObject({ view: 'vessel', focus: 'left-gonadal-vein' });
    expect(first('line-right').view).toBe('line');
  });

  it('bends, stretches and turns a joint as the step is called', () => {
    const look = (id: string) => momentsOf({ id, do: 'fluoroscopy', guides: 'examination' }).at(-1);
    expect(['first-look', 'bend', 'stretch', 'turn', 's1'].map(look)).toEqual([
      'first',
      'bent',
      'stretched',
      'turned',
      'rest',
    ]);
  });

  it('mirrors with the case', () => {
    // The arch is no mirror image of itself.
    for (const theCase of [veinBalloon, veinStent, legArtery]) {
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

group('the stage of a case', () => {
  const views = (theCase: Case) => scenesOf(theCase).map(({ view }) => view);
  const byId = (id: string): Case => {
    const found = smallCases.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No small case ${id}`);
    return found;
  };

  it('has a picture of its own for every step but a service that is only named', () => {
    for (const step of everyStep) {
      const scene = at({ ...veinStent, steps: [...veinStent.steps.slice(0, 2), { ...step, id: 'last' }] }, 3);
      const ofItsOwn = scene.tool !== null || scene.contrast !== 'none' || scene.view !== 'vessel';
      expect(ofItsOwn || step.do === 'catheter', step.do).toBe(true);
      expect(scene.view === 'room', step.do).toBe(
        step.do === 'procedure' || (step.do === 'fluoroscopy' && step.guides !== 'needle'),
      );
    }
  });

  it('shows no vessel where the case names none', () => {
    for (const id of ['needle-biopsy', 'spine-epidural', 'joint', 'chest', 'room']) {
      expect(castOf(byId(id), atlas).views.has('vessel'), id).toBe(false);
      expect(views(byId(id)), id).not.toContain('vessel');
    }
  });

  it('tells a joint from a chest by the title, and a needle at the spine by its target', () => {
    expect(views(byId('joint')).at(-1)).toBe('joint');
    expect(views(byId('chest')).at(-1)).toBe('chest');
    expect(views(byId('spine-facet')).at(-1)).toBe('spine');
    expect(views(byId('needle-joint')).at(-1)).toBe('needle');
  });

  it('mounts no more than the case needs, and the same for every step', () => {
    for (const theCase of cases) {
      const cast = castOf(theCase, atlas);
      for (const scene of scenesOf(theCase)) expect(cast.views.has(scene.view), theCase.id).toBe(true);
      for (const kind of cast.kinds) expect(theCase.steps.map((step) => step.do)).toContain(kind);
    }
  });

  it('leaves coils and a filter where they were put, and takes the filter out again', () => {
    expect(at(byId('aneurysm'), 5).implants.map(({ kind }) => kind)).toEqual(['coils', 'covered-stent']);
    expect(at(byId('cava-filter'), 3).implants).toHaveLength(1);
    expect(at(byId('cava-filter'), 4).implants).toHaveLength(0);
  });

  it('keeps the basket open while the stent goes in', () => {
    expect(at(byId('filter-basket'), 4).guard).toBe('left-internal-carotid');
  });

  it('holds a branch by a limb of its own only where the case has one', () => {
    const limbs = (id: string, step: number) => at(byId(id), step).implants.filter(({ kind }) => kind === 'limb');
    expect(limbs('two-limbs', 2)).toHaveLength(2);
    expect(limbs('filter-basket', 4)).toHaveLength(0);
  });

  it('leaves a blockage shut until a wire is through, and after one that could not', () => {
    expect(at(byId('cross-antegrade'), 4, 'channel').lesion?.percent).toBe(100);
    expect(at(byId('cross-antegrade'), 4).lesion?.percent).toBe(90);
    expect(at(byId('cross-failed'), 3).lesion?.percent).toBe(100);
  });

  it('goes round by a side channel only where devices come from the near end', () => {
    expect(castOf(byId('cross-retrograde'), atlas).roundabout.size).toBe(1);
    expect(castOf(byId('foot'), atlas).roundabout.size).toBe(0);
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
        expect(captionOf(at(theCase, 3, moment))).toMatch(/^[A-Z][^.]*[^ .:]$/);
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
        for (const [, number] of words.matchAll(/(\d+) %/g)) expect(stated).toContain(number);
      }
    }
  });
});
