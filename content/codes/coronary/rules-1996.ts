/**
 * Coronary treatment for dates of service up to 2012: three vessels, one first code a session, and a further-vessel
 * code for each other vessel.
 */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { idsOf, type Session } from '@/engine/session.ts';
import { proposeHeart } from './heart.ts';
import type { DeviceCode, StoppedCode } from './openings.ts';
import { definingSteps, deviceOf, inDeviceWords, type LesserCodes, lesserSteps, whereOf } from './services.ts';
import { type CodedSite, type Site, stepsOfSite } from './sites.ts';

type Kind = 'stent' | 'atherectomy' | 'balloon';
const ranks: readonly Kind[] = ['stent', 'atherectomy', 'balloon'];

/** A stent counts as a stent whatever else was done in the vessel. */
function kindOf(site: Site): Kind {
  const device = deviceOf(stepsOfSite(site));
  return device === 'atherectomy-stent' ? 'stent' : device;
}

const deviceCode: DeviceCode = (book, device) =>
  book.code(`coronary/${device === 'atherectomy-stent' ? 'stent' : device}/first`);

const stoppedCode: StoppedCode = (_, book, step, throughGraft) => deviceCode(book, deviceOf([step]), throughGraft);

type Vessel = { readonly artery: string | null; readonly sites: Site[]; readonly inferred: boolean };

/** Which of the three vessels a site belongs to: the ramus counts as the other one, the left main with its neighbour. */
function vesselOf(site: Site, treated: ReadonlySet<string>): { artery: string | null; inferred: boolean } {
  const own = site.arteries.find((artery) => artery !== 'LM' && artery !== 'RI');
  if (own !== undefined) return { artery: own, inferred: false };
  if (site.arteries.length === 0) return { artery: null, inferred: true };
  if (site.arteries.includes('RI')) return { artery: treated.has('LD') ? 'LC' : 'LD', inferred: true };
  return { artery: !treated.has('LD') && treated.has('LC') ? 'LC' : 'LD', inferred: true };
}

/** The sites as the three vessels that were counted then; a graft belongs to the artery that it feeds. */
function threeVessels(sites: readonly Site[]): Vessel[] {
  const vessels: Vessel[] = [];
  const treated = new Set(sites.flatMap((site) => site.arteries));
  for (const site of sites) {
    const { artery, inferred } = vesselOf(site, treated);
    const known = artery === null ? undefined : vessels.find((vessel) => vessel.artery === artery);
    if (known === undefined) vessels.push({ artery, sites: [site], inferred });
    else known.sites.push(site);
  }
  return vessels;
}

const bestKind = (vessel: Vessel): Kind =>
  ranks.find((kind) => vessel.sites.some((site) => kindOf(site) === kind)) ?? 'balloon';

function codeVessel(session: Session, book: Book, vessel: Vessel, code: CodeFact): Finding[] {
  const all = vessel.sites.flatMap(stepsOfSite);
  const main = vessel.sites.find((site) => kindOf(site) === bestKind(vessel)) ?? vessel.sites[0];
  if (main === undefined) return [];
  const defining = definingSteps(all);
  const where = whereOf(session, main, defining);
  const nth = code.addOn ? 'a further coronary vessel' : 'the first coronary vessel';
  const unnamed = vessel.artery === null ? ' The record does not say which artery the graft feeds.' : '';
  const text = `${inDeviceWords(deviceOf(all))} in ${nth}: ${where}.${unnamed}`;
  const least = vessel.artery === null ? 'medium' : 'high';
  const placed = `It is coded in one of the three vessels then counted: ${vessel.artery ?? ''}.`;
  const also = vessel.sites.some((site) => site.graft !== null)
    ? [reason(book, 'coronary-graft-modifier', idsOf(defining), 'A graft belongs to the artery that it feeds.')]
    : vessel.inferred
      ? [reason(book, 'coronary-other-vessels', idsOf(defining), placed)]
      : [reason(book, 'coronary-modifiers', idsOf(defining), `Modifier ${vessel.artery ?? ''} names the artery.`)];
  const wouldBe: LesserCodes = {
    balloon: book.code('coronary/balloon/first'),
    stent: book.code('coronary/stent/next'),
    atherectomy: book.code('coronary/atherectomy/first'),
  };
  return [
    unit('treatment', code, reason(book, 'coronary-three-vessels', idsOf(defining), text, least), {
      access: main.access?.id ?? null,
      vessels: vessel.sites.flatMap((site) => site.targets.flatMap((target) => target.vessels)),
      modifiers: vessel.artery === null ? [] : [vessel.artery],
      also,
    }),
    ...lesserSteps(session, book, all, defining, { into: code, rule: 'coronary-three-vessels', wouldBe }),
  ];
}

function codeSites(session: Session, book: Book, sites: readonly Site[]): CodedSite[] {
  const vessels = threeVessels(sites).toSorted((a, b) => ranks.indexOf(bestKind(a)) - ranks.indexOf(bestKind(b)));
  return vessels.flatMap((vessel, i) => {
    const code = book.code(`coronary/${bestKind(vessel)}/${i === 0 ? 'first' : 'next'}`);
    const findings = codeVessel(session, book, vessel, code);
    return vessel.sites.map((site, at) => ({ site, code, findings: at === 0 ? findings : [] }));
  });
}

/** Proposes what a session did in the coronary arteries. */
export const propose = proposeHeart({ codeSites, deviceCode, stoppedCode });
