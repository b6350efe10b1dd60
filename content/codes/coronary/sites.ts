/**
 * The coronary work of a session, counted: each major artery that was treated is one site, and so is each bypass
 * graft. Within a site, each vessel that stands by itself is one target.
 */
import type { AccessStep, AtherectomyStep, BalloonStep, Lesion, StentStep, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import type { Finding } from '@/engine/family.ts';
import { lookUp, once, type Session, type SessionStep } from '@/engine/session.ts';
import { bedOf } from '../across-families/beds.ts';

/** A step that opens a coronary vessel by itself. */
export type Opening = BalloonStep | StentStep | AtherectomyStep;

/** One vessel for counting, with the steps that opened it. */
export type Target = { readonly vessels: Vessel[]; readonly steps: Opening[]; reach: readonly Vessel[] };

export type Site = {
  /** The bypass graft that was treated, or through which an artery was reached. */
  readonly graft: Vessel | null;
  /** The major arteries treated, by their modifiers; more than one where a lesion bridges them. */
  readonly arteries: string[];
  readonly targets: Target[];
  readonly access: AccessStep | null;
};

/** A site with the code that its work went into (null where none is known), and what is said of it. */
export type CodedSite = {
  readonly site: Site;
  readonly code: CodeFact | null;
  readonly findings: readonly Finding[];
};

/** The modifier of a major coronary artery: that of the artery itself, or of the one that a branch belongs to. */
export function arteryOf(session: Session, vessel: Vessel): string | null {
  const { territory } = lookUp(session, vessel);
  return territory.startsWith('coronary:') ? territory.slice('coronary:'.length) : null;
}

/** Whether a vessel is a bypass graft to the heart. */
export const isGraft = (session: Session, vessel: Vessel): boolean =>
  lookUp(session, vessel).territory === 'coronary-graft';

/** Whether a step worked in the heart: in coronary arteries or grafts. */
export const inHeart = (session: Session, placed: Pick<SessionStep, 'at'>): boolean =>
  bedOf(session, placed) === 'heart';

/** The lesions that a step worked on: the one that it names, else all in its vessels. */
export function lesionsOf(session: Session, step: { readonly vessels: readonly Vessel[] }): readonly Lesion[] {
  const { lesions } = session.case;
  if ('lesion' in step && step.lesion !== undefined) return lesions.filter((lesion) => lesion.id === step.lesion);
  return lesions.filter((lesion) => lesion.vessels.some((vessel) => step.vessels.includes(vessel)));
}

const pushNew = <T>(list: T[], value: T): void => {
  if (!list.includes(value)) list.push(value);
};

/** The vessel, with those that a bridging lesion makes one with it. The limbs of a bifurcation stay apart. */
function reachOf(vessel: Vessel, lesions: readonly Lesion[]): readonly Vessel[] {
  const reach = [vessel];
  for (const lesion of lesions) {
    if (lesion.bifurcation === true || !lesion.vessels.includes(vessel)) continue;
    for (const other of lesion.vessels) pushNew(reach, other);
  }
  return reach;
}

/** Puts a vessel of a step among the targets of a site, merging those that it bridges. */
function addToTargets(targets: Target[], step: Opening, vessel: Vessel, reach: readonly Vessel[]): void {
  const met = targets.filter((target) => reach.some((other) => target.reach.includes(other)));
  const into = met[0] ?? { vessels: [], steps: [], reach: [] };
  if (met.length === 0) targets.push(into);
  for (const other of met.slice(1)) {
    for (const name of other.vessels) pushNew(into.vessels, name);
    for (const one of other.steps) pushNew(into.steps, one);
    into.reach = [...into.reach, ...other.reach];
    targets.splice(targets.indexOf(other), 1);
  }
  pushNew(into.vessels, vessel);
  pushNew(into.steps, step);
  into.reach = [...into.reach, ...reach];
}

type Growing = Site & { readonly reach: string[] };

/** Merges the sites that a bridging lesion makes one. */
function siteFor(sites: Growing[], graft: Vessel | null, keys: readonly string[], access: AccessStep | null): Growing {
  const met = sites.filter((site) => site.graft === graft && keys.some((key) => site.reach.includes(key)));
  const into = met[0] ?? { graft, arteries: [], targets: [], access, reach: [] };
  if (met.length === 0) sites.push(into);
  for (const other of met.slice(1)) {
    for (const artery of other.arteries) pushNew(into.arteries, artery);
    for (const key of other.reach) pushNew(into.reach, key);
    into.targets.push(...other.targets);
    sites.splice(sites.indexOf(other), 1);
  }
  for (const key of keys) pushNew(into.reach, key);
  return into;
}

/** Counts the steps that were carried out. */
export function sitesOf(session: Session, openings: readonly (SessionStep & { readonly step: Opening })[]): Site[] {
  const sites: Growing[] = [];
  for (const { step, access } of openings) {
    const graft = step.through ?? step.vessels.find((vessel) => isGraft(session, vessel)) ?? null;
    const lesions = lesionsOf(session, step);
    for (const vessel of step.vessels) {
      const reach = reachOf(vessel, lesions);
      const arteries = reach.map((one) => arteryOf(session, one)).filter((one) => one !== null);
      const site = siteFor(sites, graft, graft === null ? arteries : [graft], access);
      for (const artery of arteries) pushNew(site.arteries, artery);
      addToTargets(site.targets, step, vessel, reach);
    }
  }
  return sites;
}

/** The steps of a site, each once. */
export const stepsOfSite = (site: Site): Opening[] => once(site.targets.flatMap((target) => target.steps));

/** The site that treated one of some vessels, or else their artery. */
export function siteOf(session: Session, sites: readonly Site[], vessels: readonly Vessel[]): Site | null {
  const arteries = vessels.map((vessel) => arteryOf(session, vessel));
  return (
    sites.find((site) => site.targets.some((target) => target.vessels.some((vessel) => vessels.includes(vessel)))) ??
    sites.find((site) => site.graft !== null && vessels.includes(site.graft)) ??
    sites.find((site) => arteries.some((artery) => artery !== null && site.arteries.includes(artery))) ??
    null
  );
}
