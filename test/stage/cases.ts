/** Cases for the stage's tests: a vein ballooned from the groin, a vein seen from inside and stented, an artery. */
import { vessels } from '#content/atlas/vessels.ts';
import { mirror, readAtlas } from '@/engine/atlas.ts';
import type { Case, Lesion, Step } from '@/engine/case.ts';

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

/** A small case for a picture: what is wrong, and a few steps. */
function small(id: string, lesion: Lesion | null, steps: readonly Step[], more: Partial<Case> = {}): Case {
  return {
    id,
    title: id,
    dateOfService: '2025-03-14',
    billing: 'professional',
    lesions: lesion === null ? [] : [lesion],
    steps,
    ...more,
  };
}

const thigh = 'right-superficial-femoral-artery';
const groin: Step = { id: 'a', do: 'access', vessel: 'left-common-femoral-artery', method: 'percutaneous' };
const to = (tip: string): Step => ({ id: 'c', do: 'catheter', tip });
const on = (vessel: string, kind: Lesion['kind'], percent?: number): Lesion =>
  percent === undefined ? { id: 'L1', vessels: [vessel], kind } : { id: 'L1', vessels: [vessel], kind, percent };
const fill = (vessel: string): Step => ({ id: 'g', do: 'angiogram', vessels: [vessel], role: 'diagnostic' });
const carotid = 'left-internal-carotid';
const coronary = 'left-anterior-descending';
const wrist: Step = { id: 'a', do: 'access', vessel: 'right-radial-artery', method: 'percutaneous' };
const cava = 'inferior-vena-cava';
const neck: Step = { id: 'a', do: 'access', vessel: 'right-internal-jugular-vein', method: 'percutaneous' };
const circuit = 'left-dialysis-circuit-peripheral';
const anastomosis = 'left-dialysis-arterial-anastomosis';
const aorta = 'abdominal-aorta';

/** A small case for every picture beyond the veins'. */
export const smallCases: readonly Case[] = [
  small('burr', on(thigh, 'stenosis', 80), [
    { ...groin, direction: 'antegrade' },
    to(thigh),
    { id: 's1', do: 'atherectomy', vessels: [thigh], lesion: 'L1' },
  ]),
  small('lithotripsy', on(thigh, 'stenosis', 75), [
    groin,
    to(thigh),
    { id: 's1', do: 'lithotripsy', vessels: [thigh], lesion: 'L1' },
    { id: 's2', do: 'stent', vessels: [thigh], lesion: 'L1', covered: true },
  ]),
  small('cross-antegrade', on(coronary, 'chronic-total-occlusion', 100), [
    wrist,
    to(coronary),
    fill(coronary),
    { id: 's1', do: 'cross', vessels: [coronary], lesion: 'L1', direction: 'antegrade' },
  ]),
  small('cross-retrograde', on(coronary, 'chronic-total-occlusion', 100), [
    groin,
    to(coronary),
    { id: 's1', do: 'cross', vessels: [coronary], lesion: 'L1', direction: 'retrograde' },
  ]),
  small('cross-combined', on(coronary, 'occlusion', 100), [
    groin,
    to(coronary),
    { id: 's1', do: 'cross', vessels: [coronary], lesion: 'L1', direction: 'combined' },
  ]),
  small('cross-failed', on(thigh, 'occlusion', 100), [
    groin,
    to(thigh),
    { id: 's1', do: 'cross', vessels: [thigh], lesion: 'L1', direction: 'antegrade', outcome: 'failed' },
  ]),
  small('pressed', { ...on(iliac, 'stenosis', 70), cause: 'compression' }, [
    { id: 'a', do: 'access', vessel: 'left-common-femoral-vein', method: 'percutaneous' },
    to('inferior-vena-cava'),
    { id: 's1', do: 'ivus', vessels: [iliac], lesion: 'L1' },
    { id: 's2', do: 'balloon', vessels: [iliac], lesion: 'L1', purpose: 'predilate' },
    { id: 's3', do: 'stent', vessels: [iliac], lesion: 'L1' },
  ]),
  small('clot', on(iliac, 'thrombus', 90), [
    { id: 'a', do: 'access', vessel: 'left-popliteal-vein', method: 'percutaneous' },
    to(iliac),
    { id: 's1', do: 'thrombectomy', vessels: [iliac], lesion: 'L1', method: 'aspiration' },
  ]),
  small('clot-in-circuit', on(circuit, 'stenosis', 60), [
    { id: 'a', do: 'access', vessel: circuit, method: 'percutaneous', direction: 'antegrade' },
    to(circuit),
    { id: 's1', do: 'thrombectomy', vessels: [circuit], lesion: 'L1', method: 'mechanical' },
    { id: 's2', do: 'embolize', vessels: ['left-dialysis-side-branch-1'] },
  ]),
  small(
    'graft',
    on(anastomosis, 'stenosis', 70),
    [
      { id: 'a', do: 'access', vessel: circuit, method: 'percutaneous', direction: 'retrograde' },
      fill(circuit),
      { id: 's1', do: 'balloon', vessels: [anastomosis], lesion: 'L1', purpose: 'treat', result: 'adequate' },
    ],
    { title: 'A narrowed dialysis graft' },
  ),
  small('filter-basket', { ...on(carotid, 'stenosis', 80), bifurcation: true }, [
    groin,
    to(carotid),
    { id: 's1', do: 'protect', vessels: [carotid], lesion: 'L1' },
    { id: 's2', do: 'stent', vessels: [carotid], lesion: 'L1' },
  ]),
  small(
    'two-limbs',
    {
      id: 'L1',
      vessels: ['left-common-iliac-artery', 'left-internal-iliac-artery'],
      kind: 'stenosis',
      bifurcation: true,
    },
    [
      groin,
      {
        id: 's1',
        do: 'stent',
        vessels: ['left-common-iliac-artery', 'left-internal-iliac-artery'],
        lesion: 'L1',
        count: 2,
      },
    ],
  ),
  small('coils', null, [neck, to('left-gonadal-vein'), { id: 's1', do: 'embolize', vessels: ['left-gonadal-vein'] }]),
  small('aneurysm', on('splenic-artery', 'aneurysm'), [
    groin,
    to('splenic-artery'),
    fill('splenic-artery'),
    { id: 's1', do: 'embolize', vessels: ['splenic-artery'], lesion: 'L1' },
    { id: 's2', do: 'stent', vessels: ['splenic-artery'], lesion: 'L1', covered: true },
  ]),
  small('fistula', on('right-renal-artery', 'fistula'), [
    groin,
    fill('right-renal-artery'),
    { id: 's1', do: 'embolize', vessels: ['right-renal-artery'], lesion: 'L1' },
  ]),
  small('tear', on('left-external-iliac-artery', 'dissection'), [
    { ...groin, method: 'open' },
    fill('left-external-iliac-artery'),
    { id: 's1', do: 'stent', vessels: ['left-external-iliac-artery'], lesion: 'L1' },
  ]),
  small('cava-filter', null, [
    neck,
    to(cava),
    { id: 's1', do: 'filter', vessels: [cava], action: 'place' },
    { id: 's2', do: 'filter', vessels: [cava], action: 'retrieve' },
  ]),
  small('pressure', on(coronary, 'stenosis', 60), [
    wrist,
    { id: 's1', do: 'physiology', vessels: [coronary], lesion: 'L1' },
    { id: 's2', do: 'ivus', vessels: [coronary], lesion: 'L1' },
    { id: 's3', do: 'atherectomy', vessels: [coronary], lesion: 'L1' },
    { id: 's4', do: 'stent', vessels: [coronary], lesion: 'L1' },
    { id: 's5', do: 'ivus', vessels: [coronary], lesion: 'L1', oct: true },
  ]),
  small('overlap', on(coronary, 'stenosis', 80), [
    wrist,
    { id: 's1', do: 'stent', vessels: [coronary], lesion: 'L1' },
    { id: 's2', do: 'stent', vessels: [coronary], lesion: 'L1' },
  ]),
  small('needle-biopsy', null, [
    { id: 's1', do: 'needle', target: 'lung nodule', purpose: 'biopsy' },
    { id: 's2', do: 'fluoroscopy', guides: 'needle', for: 's1' },
  ]),
  small('needle-joint', null, [{ id: 's1', do: 'needle', target: 'hip joint', purpose: 'injection' }]),
  small('needle-rib', null, [{ id: 's1', do: 'needle', target: 'rib', purpose: 'aspiration' }]),
  small('needle-mark', null, [{ id: 's1', do: 'needle', target: 'breast', purpose: 'localization' }]),
  small('spine-epidural', null, [
    { id: 's1', do: 'needle', target: 'lumbar epidural space', purpose: 'injection' },
    { id: 's2', do: 'fluoroscopy', guides: 'spine-injection', for: 's1' },
  ]),
  small('spine-facet', null, [{ id: 's1', do: 'needle', target: 'lumbar facet joint', purpose: 'injection' }]),
  small('joint', null, [{ id: 's1', do: 'fluoroscopy', guides: 'examination' }], {
    title: 'A calcified body near the knee joint',
  }),
  small('knee', null, [{ id: 'turn', do: 'fluoroscopy', guides: 'examination' }], {
    title: 'A calcified body at the right knee',
  }),
  small('chest', null, [{ id: 's1', do: 'fluoroscopy', guides: 'examination' }], {
    title: 'A density on a chest film',
  }),
  small('room', null, [
    { id: 's1', do: 'procedure', name: 'skin-foreign-body-removal' },
    { id: 's2', do: 'fluoroscopy', guides: 'other-physician', for: 's1' },
    { id: 's3', do: 'fluoroscopy', guides: 'procedure', for: 's1', present: false },
  ]),
  small('line-right', null, [
    neck,
    { id: 's1', do: 'central-line', action: 'place', vessel: 'right-internal-jugular-vein', tunnelled: true },
    { id: 's2', do: 'fluoroscopy', guides: 'central-venous-access', for: 's1' },
  ]),
  small('line-left', null, [
    { id: 's1', do: 'central-line', action: 'replace', vessel: 'left-subclavian-vein' },
    { id: 's2', do: 'central-line', action: 'remove', vessel: 'left-subclavian-vein' },
  ]),
  small('foot', on('left-posterior-tibial-artery', 'occlusion', 100), [
    { id: 'a', do: 'access', vessel: 'left-posterior-tibial-artery', method: 'percutaneous' },
    { id: 's1', do: 'cross', vessels: ['left-posterior-tibial-artery'], lesion: 'L1', direction: 'retrograde' },
  ]),
  small('aorta', on(aorta, 'aneurysm'), [{ ...groin, ultrasound: { realTime: true } }, to(aorta)]),
];
