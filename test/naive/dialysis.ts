/**
 * The dialysis circuit. Peripheral segment: from the anastomosis through the axillary vein (arm) or the common femoral vein
 * (leg). Central segment: the veins beyond. From 2017 ladders, each once a session; to 2016 the peripheral segment is one
 * vessel, and the central segment another one, of which up to 2011 each vein counts.
 */
import type { Case, Step } from '@/engine/case.ts';
import { bedOf, sideOf } from './anatomy.ts';
import { type Area, add, type Counts, firstAndFurther } from './area.ts';
import {
  accessesOf,
  accessOf,
  hasCircuit,
  isOutOfScope,
  isTreatment,
  joinByLesions,
  vesselsOf,
  workIn,
  yearOf,
} from './read.ts';

const peripheralVeins = {
  arm: ['axillary-vein', 'basilic-vein', 'cephalic-vein', 'brachial-vein'],
  leg: ['femoral-vein', 'common-femoral-vein'],
};
const centralVeins = {
  arm: ['subclavian-vein', 'brachiocephalic-vein', 'superior-vena-cava'],
  leg: ['external-iliac-vein', 'common-iliac-vein', 'inferior-vena-cava'],
};

type Segment = 'peripheral' | 'central' | 'branch' | null;

function segmentOf(theCase: Case, name: string): Segment {
  const bare = name.replace(/^(left|right)-/, '');
  const limb = theCase.dialysis?.limb ?? 'arm';
  if (bare.startsWith('dialysis-side-branch')) return 'branch';
  if (bare === 'dialysis-circuit-central' || centralVeins[limb].includes(bare)) return 'central';
  if (bedOf(name) === 'circuit' || peripheralVeins[limb].includes(bare)) return 'peripheral';
  return null;
}

/** The treated vessels of a segment, each lesion's neighbours as one, with what was done there. */
function treatedIn(theCase: Case, segment: Segment): string[][] {
  const names = theCase.steps
    .filter((step) => step.do === 'balloon' || step.do === 'stent')
    .flatMap((step) => vesselsOf(step).filter((name) => segmentOf(theCase, name) === segment));
  return joinByLesions(theCase, names);
}

/** No opinion: another way in than the circuit, two circuits, vessels of neither segment, a lesion across both segments. */
function isUnclear(theCase: Case): boolean {
  if (isOutOfScope(theCase)) return true;
  const accesses = accessesOf(theCase);
  if (accesses.length === 0 || accesses.some(({ vessel }) => bedOf(vessel) !== 'circuit')) return true;
  if (new Set(accesses.map(({ vessel }) => sideOf(vessel))).size > 1) return true;
  const side = sideOf(accesses[0]?.vessel ?? '');
  for (const step of theCase.steps) {
    if (!isTreatment(step)) continue;
    for (const name of vesselsOf(step)) {
      const segment = segmentOf(theCase, name);
      if (segment === null || (sideOf(name) !== null && sideOf(name) !== side)) return true;
      if ((segment === 'branch') !== (step.do === 'embolize')) return true;
    }
    if (step.do === 'atherectomy' || step.do === 'lithotripsy') return true;
    if (step.do === 'thrombectomy' && vesselsOf(step).some((name) => segmentOf(theCase, name) !== 'peripheral'))
      return true;
  }
  return theCase.lesions.some(({ vessels }) => new Set(vessels.map((name) => segmentOf(theCase, name))).size > 1);
}

const has = (theCase: Case, kind: Step['do']): boolean => theCase.steps.some((step) => step.do === kind);

/** Whether the circuit was studied, with a report: false where the note doesn't say so. */
const isStudied = (theCase: Case): boolean =>
  theCase.steps.some(
    (step) =>
      step.do === 'angiogram' &&
      step.role === 'diagnostic' &&
      step.report === true &&
      step.vessels.some((v) => bedOf(v) === 'circuit'),
  );

/** What was done in a vessel: 2 stent, 1 balloon; null for a balloon that prepared for nothing. */
function rungOf(theCase: Case, vessels: readonly string[]): 1 | 2 | null {
  const work = workIn(theCase, vessels);
  if (work.stents.length > 0) return 2;
  return work.balloons.some(({ purpose }) => purpose === 'treat') ? 1 : null;
}

function from2017(theCase: Case): Counts | null {
  const counts: Counts = {};
  let peripheral = 0;
  let central = 0;
  for (const vessels of treatedIn(theCase, 'peripheral')) {
    const rung = rungOf(theCase, vessels);
    if (rung === null) return null;
    peripheral = Math.max(peripheral, rung);
  }
  for (const vessels of treatedIn(theCase, 'central')) {
    const rung = rungOf(theCase, vessels);
    if (rung === null) return null;
    central = Math.max(central, rung);
  }
  if (has(theCase, 'thrombectomy')) add(counts, ['36904', '36905', '36906'][peripheral] ?? '');
  else if (peripheral > 0) add(counts, ['', '36902', '36903'][peripheral] ?? '');
  else if (isStudied(theCase)) add(counts, '36901');
  else return null;
  if (central > 0) add(counts, central === 2 ? '36908' : '36907');
  if (has(theCase, 'embolize')) add(counts, '36909');
  return counts;
}

/** Entry and study, 2010 to 2016. */
function entry2010(theCase: Case, counts: Counts): boolean {
  const accesses = accessesOf(theCase);
  if (!isStudied(theCase) || accesses.some(({ method }) => method === 'open')) return false;
  const old = accesses.filter(({ method }) => method === 'existing').length;
  if (old > 0) {
    if (accesses.length > 1 || theCase.steps.some(isTreatment)) return false;
    add(counts, '75791');
    return true;
  }
  if (accesses.length > 1 && !theCase.steps.some(isTreatment)) return false;
  add(counts, '36147');
  for (const access of accesses.slice(1)) {
    // A further puncture counts where treatment goes through it.
    if (theCase.steps.some((step) => isTreatment(step) && accessOf(theCase, step) === access)) add(counts, '36148');
  }
  return true;
}

function from2010to2016(theCase: Case): Counts | null {
  const year = yearOf(theCase);
  const counts: Counts = {};
  if (!entry2010(theCase, counts)) return null;
  if (has(theCase, 'thrombectomy')) add(counts, '36870');
  const peripheral = treatedIn(theCase, 'peripheral').flat();
  const anastomosis = peripheral.some((name) => name.endsWith('-dialysis-arterial-anastomosis'));
  // In a leg the anastomosis takes codes of the leg's arteries.
  if (anastomosis && theCase.dialysis?.limb === 'leg') return null;
  let stented = 0;
  const central = treatedIn(theCase, 'central');
  for (const vessels of [peripheral, ...(year >= 2012 ? [central.flat()] : central)]) {
    if (vessels.length === 0) continue;
    const rung = rungOf(theCase, vessels);
    if (rung === null) return null;
    const meant = workIn(theCase, vessels).balloons.some(({ purpose }) => purpose === 'treat');
    if (rung === 2 && meant && year <= 2013) return null;
    if (rung === 2) stented += 1;
    else if (vessels === peripheral && anastomosis) {
      add(counts, '35475');
      add(counts, '75962');
    } else {
      add(counts, '35476');
      add(counts, '75978');
    }
  }
  if (year >= 2014) firstAndFurther(counts, stented, '37238', '37239');
  else {
    firstAndFurther(counts, stented, '37205', '37206');
    if (stented > 0) add(counts, '75960', stented);
  }
  return counts;
}

export const dialysis: Area = {
  name: 'dialysis circuit',
  codes: [
    '36901',
    '36902',
    '36903',
    '36904',
    '36905',
    '36906',
    '36907',
    '36908',
    '36909',
    '36147',
    '36148',
    '36870',
    '75791',
  ].concat(['35475', '75962', '35476', '75978', '37238', '37239', '37248', '37249', '37205', '37206', '75960']),
  count: (theCase) => {
    if (!hasCircuit(theCase)) return {};
    if (yearOf(theCase) < 2010 || isUnclear(theCase)) return null;
    return yearOf(theCase) >= 2017 ? from2017(theCase) : from2010to2016(theCase);
  },
};
