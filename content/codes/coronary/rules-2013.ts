/**
 * Coronary treatment for dates of service from 2013 to 2025: one code for each major artery or graft, by the highest
 * service in it, and an add-on for each of up to two further branches.
 */
import type { Book } from '@/engine/book.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, type Unit, unit } from '@/engine/family.ts';
import { idsOf, type Session } from '@/engine/session.ts';
import { proposeHeart } from './heart.ts';
import type { DeviceCode, StoppedCode } from './openings.ts';
import {
  type Device,
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
import type { CodedSite, Site, Target } from './sites.ts';

type Service = 'infarction' | 'occlusion' | Device;
/** Highest first; of the two that rank alike, the one beside which the other may stand as an add-on comes first. */
const ranks: readonly Service[] = ['infarction', 'occlusion', 'atherectomy-stent', 'atherectomy', 'stent', 'balloon'];

type Served = {
  readonly target: Target;
  readonly device: Device;
  readonly service: Service;
  readonly ageless: boolean;
};

function serve(session: Session, target: Target): Served {
  const device = deviceOf(target.steps);
  const lesioned = lesionedOf(session, target.steps);
  const service = lesioned === 'infarction' || lesioned === 'occlusion' ? lesioned : device;
  return { target, device, service, ageless: lesioned === 'occlusion-of-unknown-age' };
}

const deviceCode: DeviceCode = (book, device, throughGraft) =>
  book.code(throughGraft ? 'coronary/graft/first' : `coronary/${device}/artery`);

const stoppedCode: StoppedCode = (session, book, step, throughGraft) => {
  const lesioned = lesionedOf(session, [step]);
  if (lesioned === 'infarction') return book.code('coronary/infarction/artery');
  if (lesioned === 'occlusion') return book.code('coronary/occlusion/first');
  return deviceCode(book, deviceOf([step]), throughGraft);
};

/** The id of the code for an artery or graft, had it none before of its kind. */
function baseId(site: Site, { service }: Served): string {
  if (service === 'infarction') return 'coronary/infarction/artery';
  if (service === 'occlusion') return 'coronary/occlusion/first';
  return site.graft === null ? `coronary/${service}/artery` : 'coronary/graft/first';
}

/** The id of the add-on for a further vessel of the same site. */
function branchId(site: Site, base: Served, { service, device }: Served): string {
  if (service === 'occlusion') return 'coronary/occlusion/next';
  const byGraft = site.graft !== null && base.service !== 'infarction' && base.service !== 'occlusion';
  return byGraft ? 'coronary/graft/branch' : `coronary/${device}/branch`;
}

/** A graft and the first artery treated through it are one vessel. */
function joinGraft(site: Site): readonly Target[] {
  const { graft } = site;
  if (graft === null) return site.targets;
  const body = site.targets.find((target) => target.vessels.includes(graft));
  const next = site.targets.find((target) => target !== body);
  if (body === undefined || next === undefined) return site.targets;
  const joined: Target = {
    vessels: [...body.vessels, ...next.vessels],
    steps: [...new Set([...body.steps, ...next.steps])],
    reach: [...body.reach, ...next.reach],
  };
  return [joined, ...site.targets.filter((target) => target !== body && target !== next)];
}

/** The vessel whose code is that of the site: the highest beside which the add-ons of all others may stand. */
function chooseBase(book: Book, site: Site, ranked: readonly Served[]): Served | undefined {
  const beside = book.grouping('add-on-primaries').value;
  const fits = ranked.find((base) =>
    ranked.every((other) => other === base || beside[branchId(site, base, other)]?.includes(baseId(site, base))),
  );
  return fits ?? ranked[0];
}

const ruleOf = (site: Site, { service }: Served): string => {
  if (service === 'infarction') return 'coronary-infarction';
  if (service === 'occlusion') return 'coronary-occlusion';
  return site.graft === null ? 'coronary-one-code-per-artery' : 'coronary-graft';
};

const lesserCodes = (book: Book): LesserCodes => ({
  balloon: book.code('coronary/balloon/artery'),
  stent: book.code('coronary/stent/branch'),
  atherectomy: book.code('coronary/atherectomy/artery'),
});

function lesionInWords(service: Service, code: CodeFact): string {
  if (service === 'infarction') return ' for an acute heart attack';
  if (service !== 'occlusion') return '';
  return code.addOn ? ' for a further chronic total occlusion' : ' for a chronic total occlusion';
}

type Coded = { readonly code: CodeFact; readonly rule: string; readonly least?: Confidence; readonly branch?: boolean };

/** The unit of one vessel, and what went into it. */
function vesselUnit(session: Session, book: Book, site: Site, one: Served, coded: Coded): Finding[] {
  const { target, device, service } = one;
  const { code, rule } = coded;
  const defining = definingSteps(target.steps);
  const what = `${inDeviceWords(device)}${lesionInWords(service, code)}`;
  const unnamed = site.arteries.length === 0 ? ' The record does not say which artery the graft feeds.' : '';
  const nth = coded.branch === true ? ', beside another vessel of the same artery' : '';
  const young = service === 'infarction' || service === 'occlusion' ? '' : notYetChronic(session, target.steps);
  const text = `${what}: the ${whereOf(session, site, defining)}${nth}.${young}${unnamed}`;
  const bridged = site.arteries.length > 1;
  const least = coded.least ?? (unnamed !== '' || bridged ? 'medium' : 'high');
  const also = modifierReasons(session, book, site, idsOf(defining));
  return [
    unit('treatment', code, reason(book, rule, idsOf(defining), text, least), {
      access: site.access?.id ?? null,
      vessels: target.vessels,
      modifiers: modifiersOf(site),
      also,
    }),
    ...lesserSteps(session, book, target.steps, defining, { into: code, rule, wouldBe: lesserCodes(book) }),
  ];
}

/** The code that only the age of an occlusion keeps off. */
function lackingAge(session: Session, book: Book, site: Site, { target, ageless }: Served): Finding[] {
  if (!ageless) return [];
  const text = `The occlusion of the ${whereOf(session, site, target.steps)} counts as chronic only if the note shows how long it has been shut.`;
  const why = reason(book, 'coronary-occlusion-age', idsOf(target.steps.slice(0, 1)), text);
  return [missing(book.code('coronary/occlusion/first'), 'how long the artery has been shut', why)];
}

const branched: ReadonlySet<string> = new Set(['LD', 'LC', 'RC']);

/** The further vessels of a site: add-ons for two, the others go into the code of the artery. */
function branches(session: Session, book: Book, site: Site, base: Served, others: readonly Served[], into: CodeFact) {
  const may = site.graft !== null || site.arteries.some((artery) => branched.has(artery)) ? 2 : 0;
  return others.flatMap((other, i) => {
    const code = book.code(branchId(site, base, other));
    if (i < may) {
      const rule = code.id === 'coronary/graft/branch' ? 'coronary-graft' : 'coronary-branches';
      return vesselUnit(session, book, site, other, { code, rule, branch: true });
    }
    const where = whereOf(session, site, other.target.steps);
    const text = `The ${where} is no branch that counts: it goes into the code of the artery.`;
    return [part(into, reason(book, 'coronary-two-branches', idsOf(other.target.steps), text), { wouldBe: code })];
  });
}

function codeSite(session: Session, book: Book, site: Site, occlusionHad: boolean): CodedSite {
  const served = joinGraft(site).map((target) => serve(session, target));
  const ranked = served.toSorted((a, b) => ranks.indexOf(a.service) - ranks.indexOf(b.service));
  const base = chooseBase(book, site, ranked);
  if (base === undefined) return { site, code: null, findings: [] };
  const further = base.service === 'occlusion' && occlusionHad;
  const code = book.code(further ? 'coronary/occlusion/next' : baseId(site, base));
  const others = ranked.filter((one) => one !== base);
  const least = base === ranked[0] ? {} : ({ least: 'medium' } as const);
  return {
    site,
    code,
    findings: [
      ...vesselUnit(session, book, site, base, { code, rule: ruleOf(site, base), ...least }),
      ...branches(session, book, site, base, others, code),
      ...served.flatMap((one) => lackingAge(session, book, site, one)),
    ],
  };
}

const isOcclusion = (finding: Finding): finding is Unit =>
  finding.is === 'unit' && finding.code.id === 'coronary/occlusion/first';

function codeSites(session: Session, book: Book, sites: readonly Site[]): CodedSite[] {
  const coded: CodedSite[] = [];
  for (const site of sites) {
    const had = coded.some((one) => one.findings.some(isOcclusion));
    coded.push(codeSite(session, book, site, had));
  }
  return coded;
}

/** Proposes what a session did in the heart. */
export const propose = proposeHeart({ codeSites, deviceCode, stoppedCode });
