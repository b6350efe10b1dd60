/** What every edition says of a session's work in the heart: treatment, what goes with it, images, catheters. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { bedOfVessel } from '../across-families/beds.ts';
import { angiograms } from './angiography.ts';
import { besideTreatment } from './beside-treatment.ts';
import { catheters } from './catheters.ts';
import { insideImaging } from './inside-imaging.ts';
import {
  type DeviceCode,
  reachedTwice,
  type StoppedCode,
  sortOpenings,
  stoppedOpenings,
  withoutNumber,
} from './openings.ts';
import { type CodedSite, type Site, sitesOf, stepsOfSite } from './sites.ts';

export type HeartRules = {
  /** What the sites earn on the days of the edition. */
  readonly codeSites: (session: Session, book: Book, sites: readonly Site[]) => readonly CodedSite[];
  readonly deviceCode: DeviceCode;
  readonly stoppedCode: StoppedCode;
};

/** Whether any step touches a coronary artery or a graft. */
function touchesHeart(session: Session): boolean {
  for (const { on } of session.steps) for (const vessel of on) if (bedOfVessel(vessel) === 'heart') return true;
  return false;
}

/** Proposes what a session did in the heart, by the rules of an edition. */
export const proposeHeart =
  ({ codeSites, deviceCode, stoppedCode }: HeartRules) =>
  (session: Session, book: Book): Finding[] => {
    if (!touchesHeart(session)) return [];
    const { done, stopped, others } = sortOpenings(session, book, deviceCode);
    const sites = sitesOf(session, done);
    const known: Site[] = [];
    const coded: CodedSite[] = [];
    for (const site of sites) {
      const refused = withoutNumber(session, book, site, stepsOfSite(site)) ?? reachedTwice(session, site, known);
      if (refused === null) known.push(site);
      else coded.push({ site, code: null, findings: [refused] });
    }
    coded.push(...codeSites(session, book, known));
    const begun = stoppedOpenings(session, book, stopped, sites, stoppedCode);
    const treatment = [...others, ...[...coded, ...begun].flatMap((one) => one.findings)];
    const images = angiograms(session, book, coded, done.length + stopped.length > 0);
    return [
      ...treatment,
      ...besideTreatment(session, book, [...coded, ...begun.filter(({ code }) => code !== null)]),
      ...images,
      ...insideImaging(session, book),
      ...catheters(session, book, [...treatment, ...images]),
    ];
  };
