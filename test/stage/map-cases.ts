/** Cases for the body map: each way in, each part of the body, one picture apiece. */
import type { AccessStep, Case, Step, Vessel } from '@/engine/case.ts';

const before = { dateOfService: '2026-03-10', billing: 'professional' } as const;

/** A stent in one vessel, by one way in. */
function stented(id: string, vessel: Vessel, access: Vessel, more: Partial<AccessStep> = {}): Case {
  const steps: readonly Step[] = [
    { id: 's1', do: 'access', vessel: access, method: 'percutaneous', ...more },
    { id: 's2', do: 'catheter', tip: vessel },
    { id: 's3', do: 'stent', vessels: [vessel], lesion: 'L1' },
  ];
  return { ...before, id, title: id, lesions: [{ id: 'L1', vessels: [vessel], kind: 'stenosis', percent: 80 }], steps };
}

const circuit = 'left-dialysis-circuit-peripheral';

export const mapCases: readonly Case[] = [
  stented('left-iliac-from-right-groin', 'left-common-iliac-artery', 'right-common-femoral-artery'),
  stented('left-anterior-descending-by-wrist', 'left-anterior-descending', 'right-radial-artery'),
  stented('graft-from-groin', 'saphenous-graft-1', 'right-common-femoral-artery'),
  stented('fistula-central-vein', 'left-brachiocephalic-vein', circuit),
  { ...stented('thigh-graft', 'left-dialysis-circuit-central', circuit), dialysis: { limb: 'leg' } },
  stented('renal-artery', 'left-renal-artery', 'right-common-femoral-artery'),
  stented('superficial-femoral-antegrade', 'left-superficial-femoral-artery', 'left-common-femoral-artery', {
    direction: 'antegrade',
  }),
  stented('subclavian-over-the-arch', 'left-subclavian-artery', 'right-common-femoral-artery'),
];
