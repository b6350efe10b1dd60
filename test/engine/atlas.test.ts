import { describe, expect, it } from 'vitest';
import { catheterOrder, mirror, plainName, readAtlas, side, vesselOf, way } from '@/engine/atlas.ts';
import { atlas } from './arbitrary.ts';

describe('the atlas', () => {
  it('knows each vessel’s parent, join, territory, kind and side', () => {
    expect(vesselOf(atlas, 'left-common-femoral-vein')).toMatchObject({
      parent: 'left-external-iliac-vein',
      join: 'continuation',
      territory: 'lower-extremity-vein',
      kind: 'vein',
      root: 'inferior-vena-cava',
      side: 'left',
      base: 'common-femoral-vein',
    });
    expect(vesselOf(atlas, 'right-subclavian-artery').parent).toBe('brachiocephalic-artery');
    expect(vesselOf(atlas, 'right-vertebral-artery').parent).toBe('right-subclavian-artery');
    expect(vesselOf(atlas, 'diagonal-1').territory).toBe('coronary:LD');
    expect(vesselOf(atlas, 'left-pulmonary-artery').kind).toBe('pulmonary');
    expect(vesselOf(atlas, 'left-dialysis-side-branch-2').kind).toBe('dialysis');
    expect(vesselOf(atlas, 'splenic-vein').kind).toBe('portal-vein');
    expect(vesselOf(atlas, 'superior-vena-cava')).toMatchObject({ join: 'root', parent: null });
  });

  it('says a vessel in plain words', () => {
    expect(plainName('left-common-iliac-vein')).toBe('left common iliac vein');
  });

  it('mirrors a vessel to the other side, and leaves one in the middle', () => {
    expect(mirror(atlas, 'left-femoral-vein')).toBe('right-femoral-vein');
    expect(mirror(atlas, 'inferior-vena-cava')).toBe('inferior-vena-cava');
    expect(mirror(atlas, 'left-anterior-descending')).toBe('left-anterior-descending');
    expect(side('right-renal-vein')).toBe('right');
    expect(side('aorta')).toBeNull();
  });

  it.each([
    ['{a}', 'cannot be read: "{a}"', '{a} ??'],
    ['twice', 'has a vessel twice: a', 'a [x]\na [x]'],
    ['unknown', 'opens a vessel again that it does not have: b', 'a [x]\n  b:\n    c <'],
  ])('refuses a broken text (%s)', (_name, message, text) => {
    expect(() => readAtlas(text)).toThrow(message.replace('{a}"', '{a} ??"'));
  });
});

describe('the way of a catheter', () => {
  it('goes up to where the ways meet, and down again', () => {
    expect(way(atlas, 'right-common-femoral-vein', 'left-external-iliac-vein')).toEqual([
      'right-common-femoral-vein',
      'right-external-iliac-vein',
      'right-common-iliac-vein',
      'inferior-vena-cava',
      'left-common-iliac-vein',
      'left-external-iliac-vein',
    ]);
  });

  it('passes from one vena cava to the other through the right heart', () => {
    expect(way(atlas, 'right-internal-jugular-vein', 'left-renal-vein')).toEqual([
      'right-internal-jugular-vein',
      'right-brachiocephalic-vein',
      'superior-vena-cava',
      'inferior-vena-cava',
      'left-renal-vein',
    ]);
  });

  it('does not lead from a vein to an artery, nor to the portal veins', () => {
    expect(way(atlas, 'left-common-femoral-vein', 'aorta')).toEqual([]);
    expect(way(atlas, 'left-common-femoral-vein', 'splenic-vein')).toEqual([]);
  });

  it.each([
    ['right-common-femoral-vein', 'left-brachiocephalic-vein', 1, 'left-brachiocephalic-vein'],
    ['right-common-femoral-vein', 'left-axillary-vein', 2, 'left-brachiocephalic-vein'],
    ['right-common-femoral-vein', 'left-gonadal-vein', 2, 'left-renal-vein'],
    ['left-common-femoral-vein', 'left-common-iliac-vein', 0, null],
    ['left-common-femoral-vein', 'left-internal-iliac-vein', 1, 'left-internal-iliac-vein'],
    ['left-popliteal-vein', 'left-tibial-vein', 1, 'left-tibial-vein'],
    ['left-common-femoral-vein', 'superior-vena-cava', 0, null],
  ])('from the %s to the %s enters %i branches', (access, tip, order, family) => {
    expect(catheterOrder(atlas, access, tip)).toMatchObject({ order, family });
  });

  it('tells a tip in a vena cava from one on the way there', () => {
    expect(catheterOrder(atlas, 'left-common-femoral-vein', 'inferior-vena-cava')?.inRoot).toBe(true);
    expect(catheterOrder(atlas, 'left-common-femoral-vein', 'left-common-iliac-vein')?.inRoot).toBe(false);
    expect(catheterOrder(atlas, 'left-common-femoral-vein', 'aorta')).toBeNull();
  });
});
