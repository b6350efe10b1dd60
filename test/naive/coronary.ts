/** Treatment of the coronary arteries: to 2012, 2013 to 2025, from 2026. */
import type { Case } from '@/engine/case.ts';
import { type Area, add, type Counts } from './area.ts';
import { arteryOf, byArtery, isBranch, isGraft, isUnclear, kindsIn, ranking, workKind } from './coronary-arteries.ts';
import { lesionOf, workIn, yearOf } from './read.ts';

function addAt(counts: Counts, code: string, artery: string): void {
  add(counts, code);
  if (!isGraft(artery)) add(counts, `${code} ${artery}`);
}

/**
 * To 2012: three arteries, branches belong to them. Only the highest work of the session takes its first-vessel code; every
 * other artery takes the each-further code of what was done there.
 */
function to2012(theCase: Case): Counts | null {
  const found: { readonly artery: string; readonly rung: number }[] = [];
  for (const [artery, names] of byArtery(theCase)) {
    if (!['LD', 'LC', 'RC'].includes(artery)) return null;
    const kind = workKind(workIn(theCase, names));
    if (kind === null) return null;
    found.push({ artery, rung: kind === 'balloon' ? 0 : kind === 'atherectomy' ? 1 : 2 });
  }
  found.sort((a, b) => b.rung - a.rung);
  const counts: Counts = {};
  const tied = found.length > 1 && found[0]?.rung === found[1]?.rung;
  for (const [i, { artery, rung }] of found.entries()) {
    const code = i === 0 ? ['92982', '92995', '92980'][rung] : ['92984', '92996', '92981'][rung];
    // Of two equal arteries either may be the first.
    if (tied) add(counts, code ?? '');
    else addAt(counts, code ?? '', artery);
  }
  return counts;
}

const first2013 = { balloon: '92920', atherectomy: '92924', stent: '92928', both: '92933' };
const further2013 = { balloon: '92921', atherectomy: '92925', stent: '92929', both: '92934' };

/** One artery with its branches, 2013 to 2025: the highest work takes the artery's code, every further branch its add-on. */
function artery2013(theCase: Case, artery: string, names: readonly string[], counts: Counts): boolean {
  if (names.filter(isBranch).length > 2) return false;
  const works: (keyof typeof first2013)[] = [];
  for (const name of names) {
    const kind = workKind(workIn(theCase, [name]));
    if (kind === null) return false;
    works.push(kind);
  }
  works.sort((a, b) => ranking.indexOf(b) - ranking.indexOf(a));
  for (const [i, kind] of works.entries()) addAt(counts, (i === 0 ? first2013 : further2013)[kind], artery);
  return true;
}

function from2013to2025(theCase: Case): Counts | null {
  const counts: Counts = {};
  let chronic = 0;
  for (const [artery, names] of byArtery(theCase)) {
    const kinds = kindsIn(theCase, names);
    if (isGraft(artery)) {
      if (kinds.some((kind) => kind !== 'stenosis')) return null;
      addAt(counts, '92937', artery);
    } else if (kinds.includes('acute-occlusion-mi')) {
      if (names.length > 1) return null;
      addAt(counts, '92941', artery);
    } else if (kinds.includes('chronic-total-occlusion')) {
      if (names.length > 1) return null;
      chronic += 1;
      // Which of two is the first is the coder's choice: no modifier.
      add(counts, chronic === 1 ? '92943' : '92944');
    } else if (!artery2013(theCase, artery, names, counts)) return null;
  }
  return counts;
}

const first2026 = { ...first2013 };

/** One artery with its branches from 2026: one unit. */
function code2026(theCase: Case, artery: string, names: readonly string[]): string | null {
  const kinds = kindsIn(theCase, names);
  if (isGraft(artery)) return kinds.every((kind) => kind === 'stenosis') ? '92937' : null;
  if (kinds.includes('acute-occlusion-mi')) return '92941';
  const work = workIn(theCase, names);
  if (kinds.includes('chronic-total-occlusion')) {
    const ways = new Set<string>();
    for (const step of theCase.steps) {
      if (step.do === 'cross' && step.vessels.some((name) => arteryOf(name) === artery)) ways.add(step.direction);
    }
    if (ways.size !== 1) return null;
    return ways.has('combined') ? '92945' : ways.has('antegrade') ? '92943' : null;
  }
  const kind = workKind(work);
  if (kind === null) return null;
  const stented = new Set(work.stents.map((step) => step.lesion));
  const treated = new Set([...work.balloons, ...work.stents, ...work.atherectomies].map((step) => step.lesion));
  const fork = work.stents.some((step) => lesionOf(theCase, step)?.bifurcation === true);
  const forkInBoth = fork && new Set(work.stents.flatMap(({ vessels }) => vessels)).size > 1;
  if (kind === 'both' && (treated.size > 1 || fork)) return null;
  if (kind === 'stent') {
    if (stented.size > 1 || forkInBoth) return '92930';
    // One lesion stented and another only ballooned, or a fork with one stent: the sources differ.
    if (treated.size > 1 || fork) return null;
  }
  return first2026[kind];
}

function from2026(theCase: Case): Counts | null {
  const counts: Counts = {};
  for (const [artery, names] of byArtery(theCase)) {
    const code = code2026(theCase, artery, names);
    if (code === null) return null;
    addAt(counts, code, artery);
  }
  return counts;
}

export const coronary: Area = {
  name: 'treatment of coronary arteries',
  codes: [
    '92980',
    '92981',
    '92982',
    '92984',
    '92995',
    '92996',
    ...Object.values(first2013),
    ...Object.values(further2013),
  ].concat(['92930', '92937', '92938', '92941', '92943', '92944', '92945']),
  count: (theCase) => {
    if (byArtery(theCase).size === 0) return {};
    if (isUnclear(theCase)) return null;
    const year = yearOf(theCase);
    return year <= 2012 ? to2012(theCase) : year <= 2025 ? from2013to2025(theCase) : from2026(theCase);
  },
};

/** Pictures from inside coronary arteries: the first artery and each further; beside a treatment or a coronary study. */
export const coronaryImaging: Area = {
  name: 'imaging from inside coronary arteries',
  codes: ['92978', '92979'],
  count: (theCase) => {
    const names = theCase.steps.flatMap((step) =>
      step.do === 'ivus' ? step.vessels.filter((v) => arteryOf(v) !== '') : [],
    );
    const coronaryNames = names.filter((name) => isGraft(arteryOf(name)) || /^(LM|LD|LC|RC|RI)$/.test(arteryOf(name)));
    if (coronaryNames.length === 0) return {};
    if (isUnclear(theCase) || coronaryNames.some(isBranch)) return null;
    const study = theCase.steps.some(
      (step) => step.do === 'angiogram' && step.role === 'diagnostic' && step.report === true,
    );
    if (byArtery(theCase).size === 0 && !study) return null;
    const arteries = new Set(coronaryNames.map(arteryOf)).size;
    return arteries === 1 ? { '92978': 1 } : { '92978': 1, '92979': arteries - 1 };
  },
};
