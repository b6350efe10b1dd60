/** Up to 2016 central veins treated through a dialysis access take the codes of veins, beside the access. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { groupVessels, idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';
import { besideStent } from '../across-families/treatments.ts';
import { isWork, type Treating, type Work } from './circuit.ts';
import { stentCodes, veinPair } from './one-vessel-2010.ts';

const isStent = isWork('stent');
const isBalloon = isWork('balloon');
const rule = 'dialysis-central-veins';

/** How the central veins are counted: each for itself, or all of them as one segment. */
export type CentralCount = 'each-vein' | 'one-segment';

/** The steps with only their central vessels. */
const centralOf = <Done extends Treating>(works: readonly Work<Done>[]): Done[] =>
  works.filter(({ central }) => central.length > 0).map(({ step, central }) => ({ ...step, vessels: central }));

/**
 * The units for one vein, or for those that count together, and what went into them.
 * @param least the confidence that they count so.
 */
function forVein(
  session: Session,
  book: Book,
  vein: VesselGroup,
  codes: readonly CodeFact[],
  access: string | null,
  least: Confidence,
): Finding[] {
  const [into] = codes;
  const [first, ...again] = idsOf(vein.steps);
  if (into === undefined || first === undefined) return [];
  const where = inWords(session, vein.vessels);
  const several = vein.vessels.length > 1;
  const texts = [
    several
      ? `The central veins that were treated count once, apart from the access: the ${where}.`
      : `A central vein treated through the access, apart from it: the ${where}.`,
    `The imaging of that work: the ${where}.`,
  ];
  const once = `The ${where} count${several ? '' : 's'} once.`;
  return [
    ...codes.map((code, i) =>
      unit('treatment', code, reason(book, rule, [first], texts[i] ?? '', least), { access, vessels: vein.vessels }),
    ),
    ...(again.length === 0 ? [] : [part(into, reason(book, rule, again, once, least), { wouldBe: into })]),
  ];
}

/** The units of central veins, and what went into them. */
export function centralVeins(session: Session, book: Book, works: readonly Work[], count: CentralCount): Finding[] {
  const stents = centralOf(works.filter(isStent));
  const balloons = centralOf(works.filter(isBalloon));
  if (stents.length + balloons.length === 0) return [];
  const accessOf = (vein: VesselGroup): string | null =>
    works.find(({ step }) => step.id === vein.steps[0]?.id)?.access.id ?? null;
  const forStent = stentCodes(book);
  const forBalloon = veinPair(book);
  if (forStent === null || forBalloon === null)
    return [unsupported(idsOf([...stents, ...balloons]), 'The codes for veins are not at hand.')];
  const findings: Finding[] = [];
  const alike = count === 'one-segment' ? [works.flatMap(({ central }) => central)] : [];
  // How several central veins count rests on one source, and before 2012 on none.
  const least = (steps: typeof stents | typeof balloons): Confidence =>
    groupVessels(session, steps).length > 1 ? 'medium' : 'high';
  const stented = groupVessels(session, stents, alike);
  const leastStented = least(stents);
  for (const vein of stented) findings.push(...forVein(session, book, vein, forStent, accessOf(vein), leastStented));
  const apart: typeof balloons = [];
  for (const balloon of balloons) {
    const vein = stented.find(({ reach }) => balloon.vessels.some((vessel) => reach.includes(vessel)));
    // From 2014 the one code for the stent contains every balloon in its vein.
    const stands =
      vein === undefined ? 'apart' : forStent.length === 1 ? 'inside' : besideStent(session, balloon, vein);
    if (stands === 'apart') apart.push(balloon);
    else if (stands === 'not-documented') {
      const text = `The balloon in the ${inWords(session, balloon.vessels)} counts beside the stent only if its result was not good enough.`;
      const why = reason(book, 'balloon-before-stent', [balloon.id], text);
      for (const code of forBalloon) findings.push(missing(code, 'the result of the balloon before the stent', why));
    } else {
      const elsewhere = alike.length > 0 && balloon.vessels.every((vessel) => vein?.vessels.includes(vessel) !== true);
      const where = elsewhere ? 'in another vein of the central segment, which counts once' : 'there';
      const text = `The balloon in the ${inWords(session, balloon.vessels)} belongs to the stent ${where}.`;
      const wrong = { wouldBe: forBalloon[0] ?? null, mistake: 'balloon-before-stent' } as const;
      const why = reason(book, rule, [balloon.id], text, elsewhere ? 'medium' : 'high');
      findings.push(part(forStent[0] ?? null, why, wrong));
    }
  }
  const opened = groupVessels(session, apart, alike);
  const leastOpened = least(apart);
  for (const vein of opened) findings.push(...forVein(session, book, vein, forBalloon, accessOf(vein), leastOpened));
  return findings;
}
