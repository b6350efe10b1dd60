import { describe, expect, it } from 'vitest';
import type { BalloonStep, Case, Lesion, Step } from '@/engine/case.ts';
import { groupVessels, openSession, stepsOf } from '@/engine/session.ts';
import { atlas } from './arbitrary.ts';

const balloon = (id: string, vessel: string, lesion?: string): BalloonStep => ({
  id,
  do: 'balloon',
  vessels: [vessel],
  purpose: 'treat',
  ...(lesion === undefined ? {} : { lesion }),
});
const lesion = (id: string, ...vessels: string[]): Lesion => ({ id, vessels, kind: 'stenosis' });
const session = (steps: readonly Step[], lesions: readonly Lesion[] = []) => {
  const theCase: Case = { id: 'c', title: 'c', dateOfService: '2025-01-01', billing: 'global', lesions, steps };
  return openSession(theCase, atlas);
};
const [common, outer, groin] = [
  'left-common-iliac-vein',
  'left-external-iliac-vein',
  'left-common-femoral-vein',
] as const;

describe('the access that a step went through', () => {
  it('is the last one, or the one that the step names', () => {
    const steps: Step[] = [
      { id: 'a', do: 'access', vessel: groin, method: 'percutaneous' },
      { id: 'b', do: 'access', vessel: 'right-internal-jugular-vein', method: 'percutaneous' },
      { id: 'c', do: 'catheter', tip: 'superior-vena-cava' },
      { id: 'd', do: 'catheter', tip: 'inferior-vena-cava', via: 'a' },
    ];
    expect(stepsOf(session(steps), 'catheter').map(({ access }) => access?.id)).toEqual(['b', 'a']);
    expect(stepsOf(session(steps.slice(2, 3)), 'catheter')[0]?.access).toBeNull();
  });
});

describe('counting vessels', () => {
  const count = (steps: readonly BalloonStep[], lesions: readonly Lesion[]) =>
    groupVessels(session(steps, lesions), steps).map((group) => group.vessels);

  it('counts each vessel once, however many steps', () => {
    expect(count([balloon('1', common), balloon('2', outer), balloon('3', common)], [])).toEqual([[common], [outer]]);
  });

  it('counts vessels that one lesion bridges as one', () => {
    const bridge = [lesion('L1', common, outer)];
    expect(count([balloon('1', common, 'L1'), balloon('2', outer, 'L1')], bridge)).toEqual([[common, outer]]);
    expect(count([balloon('1', common), balloon('2', outer)], bridge)).toEqual([[common, outer]]);
  });

  it('merges vessels that were counted apart, when a later step joins them', () => {
    const lesions = [
      lesion('own', common),
      lesion('other', groin),
      lesion('up', common, outer),
      lesion('down', outer, groin),
    ];
    const steps = [balloon('1', common, 'own'), balloon('2', groin, 'other'), balloon('3', outer)];
    const groups = groupVessels(session(steps, lesions), steps);
    expect(groups.map((group) => group.vessels)).toEqual([[common, groin, outer]]);
    expect(groups[0]?.steps.map((step) => step.id)).toEqual(['1', '2', '3']);
  });

  it('counts alike vessels as one where a grouping says so', () => {
    const steps = [balloon('1', outer), balloon('2', groin), balloon('3', common)];
    const groups = groupVessels(session(steps), steps, [[outer, groin]]);
    expect(groups.map((group) => group.vessels)).toEqual([[outer, groin], [common]]);
  });
});
