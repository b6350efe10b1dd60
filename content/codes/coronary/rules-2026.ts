/**
 * Coronary treatment for dates of service from 2026: one code for each major artery with its branches, or each graft;
 * a code of its own for separate lesions or a bifurcation; chronic total occlusions by the way across.
 */
import type { Book } from '@/engine/book.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, type Session, stepsOf } from '@/engine/session.ts';
import { proposeHeart } from './heart.ts';
import type { DeviceCode, StoppedCode } from './openings.ts';
import {
  definingSteps,
  deviceOf,
  inDeviceWords,
  type LesserCodes,
  lesionedOf,
  lesserSteps,
  modifierReasons,
  modifiersOf,
  notYetChronic,
  whereOf,
} from './services.ts';
import { type CodedSite, lesionsOf, type Opening, type Site, stepsOfSite } from './sites.ts';

const deviceCode: DeviceCode = (book, device, throughGraft) =>
  book.code(throughGraft ? 'coronary/graft/first' : `coronary/${device}/artery`);

/** How a chronic total occlusion was crossed; `combined` is less sure where one of the two ways failed. */
type Crossed = {
  readonly way: 'antegrade' | 'retrograde' | 'combined' | 'not-documented';
  readonly confidence: Confidence;
};

function crossedOf(session: Session, steps: readonly Opening[]): Crossed {
  const lesions = steps.flatMap((step) => lesionsOf(session, step));
  const crossings = stepsOf(session, 'cross').filter(({ step }) => lesions.some((one) => one.id === step.lesion));
  const tried = (way: string): boolean => crossings.some(({ step }) => step.direction === way);
  const done = (way: string): boolean =>
    crossings.some(({ step }) => step.direction === way && step.outcome === undefined);
  if (done('combined') || (done('antegrade') && done('retrograde'))) return { way: 'combined', confidence: 'high' };
  if (tried('antegrade') && done('retrograde')) return { way: 'combined', confidence: 'medium' };
  if (done('antegrade')) return { way: 'antegrade', confidence: 'high' };
  return { way: done('retrograde') ? 'retrograde' : 'not-documented', confidence: 'high' };
}

const stoppedCode: StoppedCode = (session, book, step, throughGraft) => {
  const lesioned = lesionedOf(session, [step]);
  if (lesioned === 'infarction') return book.code('coronary/infarction/artery');
  if (lesioned !== 'occlusion') return deviceCode(book, deviceOf([step]), throughGraft);
  const { way } = crossedOf(session, [step]);
  if (way === 'combined') return book.code('coronary/occlusion/both-ways');
  return way === 'antegrade' ? book.code('coronary/occlusion/first') : null;
};

/** Whether the stents of an artery treat separate lesions, or both limbs of a bifurcation. */
type Complexity = {
  readonly is: 'simple' | 'lesions' | 'bifurcation' | 'not-documented';
  readonly confidence: Confidence;
};

/** The vessels that some steps opened at a bifurcation; empty where they opened none, or one limb alone. */
function limbsOpened(session: Session, steps: readonly Opening[]): readonly Opening[] {
  for (const lesion of session.case.lesions) {
    if (lesion.bifurcation !== true) continue;
    const there = steps.filter((step) => lesionsOf(session, step).includes(lesion));
    const vessels = new Set(there.flatMap((step) => step.vessels).filter((vessel) => lesion.vessels.includes(vessel)));
    if (vessels.size > 1) return there;
  }
  return [];
}

function complexityOf(session: Session, steps: readonly Opening[]): Complexity {
  const stents = steps.filter((step) => step.do === 'stent');
  const limbs = limbsOpened(session, steps);
  if (limbs.length > 0 && stents.length > 0) {
    const stented = new Set(limbs.filter((step) => step.do === 'stent').flatMap((step) => step.vessels));
    return { is: 'bifurcation', confidence: stented.size > 1 ? 'high' : 'medium' };
  }
  if (stents.length < 2) return { is: 'simple', confidence: 'high' };
  const lesions = new Set(stents.flatMap((step) => lesionsOf(session, step)));
  const vessels = new Set(stents.flatMap((step) => step.vessels));
  if (lesions.size > 1) return { is: 'lesions', confidence: vessels.size > 1 ? 'high' : 'medium' };
  return { is: lesions.size === 0 && vessels.size > 1 ? 'not-documented' : 'simple', confidence: 'high' };
}

type Choice = {
  readonly id: string;
  readonly rule: string;
  readonly what: string;
  readonly confidence: Confidence;
};

/** The code for an artery or graft in which no chronic total occlusion was opened. */
function choose(session: Session, site: Site, steps: readonly Opening[], complex: Complexity): Choice {
  const device = deviceOf(steps);
  const what = inDeviceWords(device);
  if (lesionedOf(session, steps) === 'infarction') {
    const id = 'coronary/infarction/artery';
    return { id, rule: 'coronary-infarction', what: `${what} for an acute heart attack`, confidence: 'high' };
  }
  if (site.graft !== null) return { id: 'coronary/graft/first', rule: 'coronary-graft', what, confidence: 'high' };
  if (complex.is === 'lesions' || complex.is === 'bifurcation') {
    const stents =
      complex.is === 'lesions' ? 'Stents for separate lesions' : 'Stent at a bifurcation, both limbs treated';
    const confidence = device === 'stent' ? complex.confidence : 'medium';
    return { id: 'coronary/stent/complex', rule: 'coronary-complex-stent', what: stents, confidence };
  }
  const rule = device === 'stent' ? 'coronary-complex-stent' : 'coronary-one-code-per-artery';
  return { id: `coronary/${device}/artery`, rule, what, confidence: 'high' };
}

const lesserCodes = (book: Book): LesserCodes => ({
  balloon: book.code('coronary/balloon/artery'),
  stent: book.code('coronary/stent/artery'),
  atherectomy: book.code('coronary/atherectomy/artery'),
});

function siteUnit(session: Session, book: Book, site: Site, steps: readonly Opening[], choice: Choice): CodedSite {
  const code = book.code(choice.id);
  const bothLimbs = choice.id === 'coronary/stent/complex';
  const defining = bothLimbs ? steps.filter((step) => step.do === 'stent') : definingSteps(steps);
  const unnamed = site.arteries.length === 0 ? ' The record does not say which artery the graft feeds.' : '';
  const where = whereOf(session, site, bothLimbs ? steps : defining);
  const young = choice.id.startsWith('coronary/occlusion/') ? '' : notYetChronic(session, steps);
  const text = `${choice.what}: the ${where}.${young}${unnamed}`;
  const also = modifierReasons(session, book, site, idsOf(defining));
  const branched = site.targets.length > 1 && site.graft === null;
  if (branched) {
    const inside = 'The branches are part of the code for the artery.';
    also.push(reason(book, 'coronary-branches-inside', idsOf(defining), inside));
  }
  const least = unnamed !== '' || site.arteries.length > 1 ? 'medium' : choice.confidence;
  const main = unit('treatment', code, reason(book, choice.rule, idsOf(defining), text, least), {
    access: site.access?.id ?? null,
    vessels: site.targets.flatMap((target) => target.vessels),
    modifiers: modifiersOf(site),
    also,
  });
  const lesser = lesserSteps(session, book, steps, defining, {
    into: code,
    rule: 'coronary-one-code-per-artery',
    wouldBe: lesserCodes(book),
    ...(branched ? { branchRule: 'coronary-branches-inside' } : {}),
  });
  return { site, code, findings: [main, ...lesser] };
}

const direction = 'the direction in which the occlusion was crossed';

/** An artery or graft in which a chronic total occlusion was opened: by the way across. */
function occlusion(session: Session, book: Book, site: Site, steps: readonly Opening[]): CodedSite {
  const { way, confidence } = crossedOf(session, steps);
  const where = whereOf(session, site, steps);
  if (way === 'retrograde') {
    const text = `The occlusion of the ${where} was crossed from behind alone: one code is for crossing from the front, the other for both ways, and no source says which serves.`;
    return { site, code: null, findings: [unsupported(idsOf(steps), text)] };
  }
  if (way === 'not-documented') {
    const text = `The code for the occlusion of the ${where} depends on the direction in which it was crossed.`;
    const why = reason(book, 'coronary-occlusion-direction', idsOf(steps), text);
    return { site, code: null, findings: [missing(book.code('coronary/occlusion/first'), direction, why)] };
  }
  const both = way === 'combined';
  const id = both ? 'coronary/occlusion/both-ways' : 'coronary/occlusion/first';
  const what = `A chronic total occlusion opened ${both ? 'from both directions' : 'from the front'}`;
  return siteUnit(session, book, site, steps, { id, rule: 'coronary-occlusion-direction', what, confidence });
}

/** The codes that one absent fact keeps off: the age of an occlusion, and whether stents treat separate lesions. */
function lacking(session: Session, book: Book, site: Site, steps: readonly Opening[], complex: Complexity): Finding[] {
  const first = idsOf(steps.slice(0, 1));
  const findings: Finding[] = [];
  const add = (code: CodeFact, rule: string, needs: string, text: string): void => {
    findings.push(missing(code, needs, reason(book, rule, first, text)));
  };
  if (lesionedOf(session, steps) === 'occlusion-of-unknown-age') {
    const text = `The occlusion of the ${whereOf(session, site, steps)} counts as chronic only if the note shows how long it has been shut.`;
    const { way } = crossedOf(session, steps);
    const code = book.code(way === 'combined' ? 'coronary/occlusion/both-ways' : 'coronary/occlusion/first');
    add(code, 'coronary-occlusion-age', 'how long the artery has been shut', text);
  }
  if (complex.is === 'not-documented' && site.graft === null) {
    const text = `The stents in the ${whereOf(session, site, steps)} take the higher code if they treat separate lesions.`;
    const needs = 'whether the stents treat separate lesions';
    add(book.code('coronary/stent/complex'), 'coronary-complex-stent', needs, text);
  }
  return findings;
}

const codeSites = (session: Session, book: Book, sites: readonly Site[]): CodedSite[] =>
  sites.map((site) => {
    const steps = stepsOfSite(site);
    if (steps.some((step) => lesionedOf(session, [step]) === 'occlusion')) return occlusion(session, book, site, steps);
    const complex = complexityOf(session, steps);
    const coded = siteUnit(session, book, site, steps, choose(session, site, steps, complex));
    return { ...coded, findings: [...coded.findings, ...lacking(session, book, site, steps, complex)] };
  });

/** Proposes what a session did in the heart. */
export const propose = proposeHeart({ codeSites, deviceCode, stoppedCode });
