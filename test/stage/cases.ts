/** Cases for the stage's tests: a vein ballooned from the groin, a vein seen from inside and stented, an artery. */
import { vessels } from '#content/atlas/vessels.ts';
import { mirror, readAtlas } from '@/engine/atlas.ts';
import type { Case, Step } from '@/engine/case.ts';

export const atlas = readAtlas(vessels);

const brachiocephalic = 'left-brachiocephalic-vein';
export const veinBalloon: Case = {
  id: 'vein-balloon',
  title: 'Balloon angioplasty of the left brachiocephalic vein from the groin',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [{ id: 'L1', vessels: [brachiocephalic], kind: 'stenosis', percent: 80 }],
  steps: [
    {
      id: 's1',
      do: 'access',
      vessel: 'right-common-femoral-vein',
      method: 'percutaneous',
      ultrasound: { realTime: true, patency: true, imageSaved: true },
    },
    { id: 's2', do: 'catheter', tip: brachiocephalic },
    { id: 's3', do: 'angiogram', vessels: ['superior-vena-cava', brachiocephalic], role: 'diagnostic' },
    { id: 's4', do: 'angiogram', vessels: [brachiocephalic], role: 'roadmap' },
    { id: 's5', do: 'balloon', vessels: [brachiocephalic], lesion: 'L1', purpose: 'treat', result: 'inadequate' },
    { id: 's6', do: 'balloon', vessels: [brachiocephalic], lesion: 'L1', purpose: 'treat', result: 'adequate' },
    { id: 's7', do: 'angiogram', vessels: [brachiocephalic], role: 'completion' },
    { id: 's8', do: 'close', method: 'manual' },
  ],
};

const iliac = 'left-common-iliac-vein';
export const veinStent: Case = {
  id: 'vein-stent',
  title: 'Stent of the left common iliac vein',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [{ id: 'L1', vessels: [iliac], kind: 'stenosis', percent: 70 }],
  steps: [
    { id: 's1', do: 'access', vessel: 'left-femoral-vein', method: 'percutaneous' },
    { id: 's2', do: 'catheter', tip: iliac },
    { id: 's3', do: 'ivus', vessels: [iliac], lesion: 'L1' },
    { id: 's4', do: 'stent', vessels: [iliac], lesion: 'L1' },
    { id: 's5', do: 'balloon', vessels: [iliac], lesion: 'L1', purpose: 'postdilate' },
    { id: 's6', do: 'angiogram', vessels: [iliac], role: 'completion' },
    { id: 's7', do: 'close', method: 'device' },
  ],
};

const femoral = 'left-superficial-femoral-artery';
export const legArtery: Case = {
  id: 'leg-artery',
  title: 'Balloon angioplasty of the left superficial femoral artery from the other groin',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [{ id: 'L1', vessels: [femoral], kind: 'stenosis', percent: 75 }],
  steps: [
    { id: 's1', do: 'access', vessel: 'right-common-femoral-artery', method: 'open' },
    { id: 's2', do: 'catheter', tip: femoral },
    { id: 's3', do: 'angiogram', vessels: [femoral], role: 'diagnostic' },
    { id: 's4', do: 'balloon', vessels: [femoral], lesion: 'L1', purpose: 'treat', result: 'adequate' },
    { id: 's5', do: 'close', method: 'suture' },
  ],
};

/** One step of every kind in the vocabulary, in every form that has pictures of its own. */
export const everyStep: readonly Step[] = [
  ...veinBalloon.steps,
  ...veinStent.steps,
  { id: 'x1', do: 'access', vessel: 'right-internal-jugular-vein', method: 'existing' },
  { id: 'x2', do: 'access', vessel: 'right-common-femoral-artery', method: 'open' },
  { id: 'x3', do: 'catheter', tip: iliac, outcome: 'failed' },
  { id: 'x4', do: 'balloon', vessels: [iliac], purpose: 'predilate', outcome: 'stopped' },
  { id: 'x5', do: 'stent', vessels: [iliac], outcome: 'failed' },
  { id: 'x6', do: 'ivus', vessels: [iliac], outcome: 'failed' },
  { id: 'x7', do: 'atherectomy', vessels: [femoral] },
  { id: 'x8', do: 'lithotripsy', vessels: [femoral] },
  { id: 'x9', do: 'thrombectomy', vessels: [iliac], method: 'aspiration' },
  { id: 'x10', do: 'cross', vessels: [iliac], lesion: 'L1', direction: 'antegrade' },
  { id: 'x11', do: 'embolize', vessels: ['left-gonadal-vein'] },
  { id: 'x12', do: 'filter', vessels: ['inferior-vena-cava'], action: 'place' },
  { id: 'x13', do: 'protect', vessels: ['left-internal-carotid'] },
  { id: 'x14', do: 'physiology', vessels: ['left-anterior-descending'] },
  { id: 'x15', do: 'fluoroscopy', guides: 'examination' },
  { id: 'x16', do: 'needle', target: 'liver', purpose: 'biopsy' },
  { id: 'x17', do: 'central-line', action: 'place', vessel: 'superior-vena-cava' },
  { id: 'x18', do: 'procedure', name: 'other' },
  { id: 'x19', do: 'close', method: 'suture' },
];

/** The same case on the other side of the body. */
export function mirrorCase(theCase: Case): Case {
  const turn = (text: string): string => mirror(atlas, text);
  const step = (each: Step): Step => {
    if ('vessels' in each) return { ...each, vessels: each.vessels.map(turn) };
    if (each.do === 'access' || each.do === 'central-line') return { ...each, vessel: turn(each.vessel) };
    return each.do === 'catheter' ? { ...each, tip: turn(each.tip) } : each;
  };
  return {
    ...theCase,
    lesions: theCase.lesions.map((lesion) => ({ ...lesion, vessels: lesion.vessels.map(turn) })),
    steps: theCase.steps.map(step),
  };
}
