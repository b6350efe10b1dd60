/** Catheters in arteries: the farthest point in each vascular family, for each access, and further branches. */
import type { AtlasVessel, CatheterOrder } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { AccessStep, CatheterStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { hasStep, lookUp, orderFrom, type Session, stepsOf, throughDialysis } from '@/engine/session.ts';
import { isCoronary } from '../across-families/beds.ts';
import { isUpstream } from '../across-families/upstream.ts';
import { punctures } from './punctures.ts';

export type Place = {
  readonly step: CatheterStep;
  /** The code of the place by itself. */
  readonly code: CodeFact | null;
  readonly access: AccessStep;
  readonly tip: AtlasVessel;
  readonly order: CatheterOrder;
};

/** Why an edition leaves a place to codes that are not among the facts, or null. */
export type Outside = (session: Session, place: Place) => string | null;

const aboveDiaphragm: ReadonlySet<string> = new Set([
  'brachiocephalic',
  'cervical-carotid',
  'vertebral',
  'intracranial',
  'upper-extremity',
  'thoracic',
]);

/** Arteries of a limb, with the way up to the trunk: where a catheter that went no further has a code. */
const ofLimb: ReadonlySet<string> = new Set([
  'brachiocephalic',
  'upper-extremity',
  'iliac',
  'femoral-popliteal',
  'tibial-peroneal',
  'inframalleolar',
]);

const isAorta = ({ territory, join }: AtlasVessel): boolean => territory === 'aorta' && join !== 'branch';

const areaOf = ({ territory }: AtlasVessel): 'chest' | 'abdomen' =>
  aboveDiaphragm.has(territory) ? 'chest' : 'abdomen';

const nths = ['first-order', 'second-order', 'third-order'] as const;

/** The code of a place by itself; null where no artery of a limb was entered and no branch selected. */
function codeFor(book: Book, tip: AtlasVessel, order: CatheterOrder): CodeFact | null {
  const nth = nths[Math.min(order.order, 3) - 1];
  if (nth !== undefined) return book.code(`artery/catheter/${areaOf(tip)}/${nth}`);
  if (isAorta(tip)) return book.code('artery/catheter/non-selective/aorta');
  return ofLimb.has(tip.territory) ? book.code('artery/catheter/non-selective/limb') : null;
}

/** What keeps a place from being counted: no such code, a catheter that did not get there, or codes of others. */
function refuse(session: Session, book: Book, place: Place, outside: Outside): Finding | null {
  const { step, access, tip, code } = place;
  if (step.outcome === 'stopped')
    return unsupported([step.id], `The catheter on its way to the ${tip.plain} was given up.`);
  const elsewhere = outside(session, place);
  if (elsewhere !== null) return unsupported([step.id], elsewhere);
  if (code === null || (code.id === 'artery/catheter/non-selective/limb' && access.method === 'existing'))
    return unsupported([step.id], `No sourced rule names a code for a catheter left in the ${tip.plain}.`);
  if (step.outcome === undefined) return null;
  const text = `The catheter did not enter the ${tip.plain}: only the place that it reached counts.`;
  return part(null, reason(book, 'artery-catheter-not-entered', [step.id], text), { wouldBe: code });
}

const nthInWords = [
  '',
  'a first-order branch',
  'a second-order branch',
  'a third-order branch',
  'beyond the third order',
];

/** What makes a unit another one: a family entered before it from the same access, or another access; null for the first. */
type Further = 'family' | 'access' | null;

const also = (book: Book, root: string, steps: readonly string[], further: Further) =>
  further === null
    ? []
    : [
        reason(
          book,
          'artery-catheter-each-family',
          steps,
          `The ${root} ${further === 'family' ? 'opens another vascular family' : 'was reached from another access'}: it counts by itself.`,
        ),
      ];

/** Of the places of one family, those that no other place of it lies beyond. */
const endsOf = (session: Session, places: readonly Place[]): Place[] =>
  places.filter(
    (place, i) =>
      !places.some((other, j) =>
        other.tip === place.tip ? j < i : isUpstream(session.atlas, place.tip.name, other.tip.name),
      ),
  );

/** The units of one vascular family, and what lies in it short of its farthest points. */
function selective(
  session: Session,
  book: Book,
  root: AtlasVessel,
  places: readonly Place[],
  further: Further,
): Finding[] {
  const ends = endsOf(session, places);
  const best = ends.reduce((far, place) => (place.order.order > far.order.order ? place : far));
  const { code } = best;
  if (code === null) return [];
  const findings: Finding[] = [];
  for (const place of places) {
    const { step, tip, access } = place;
    const steps = [step.id];
    const by = place.order.order > 1 ? `: ${place.order.counted}` : '';
    const vessels = [tip.name];
    if (place === best) {
      const text = `The catheter was taken into the ${tip.plain}, ${nthInWords[Math.min(place.order.order, 4)] ?? ''}${by}.`;
      const why = reason(book, 'artery-catheter-orders', steps, text);
      findings.push(
        unit('catheter', code, why, { access: access.id, vessels, also: also(book, root.plain, steps, further) }),
      );
    } else if (ends.includes(place) && place.order.order >= 2) {
      const text = `The catheter was also taken into the ${tip.plain}, a further branch of the same vascular family.`;
      const why = reason(book, 'artery-catheter-further', steps, text);
      findings.push(
        unit('catheter', book.code(`artery/catheter/${areaOf(tip)}/further`), why, { access: access.id, vessels }),
      );
    } else {
      const text =
        tip === best.tip
          ? `The ${tip.plain} was entered already: it counts once.`
          : `The ${tip.plain} lies in the same vascular family as the ${best.tip.plain}, the farthest point there.`;
      const wrong = { wouldBe: place.code, mistake: 'every-catheter-position' } as const;
      findings.push(part(code, reason(book, 'artery-catheter-farthest-point', steps, text), wrong));
    }
  }
  return findings;
}

/** What is said of the positions in no branch: one earns a code where no branch was selected, everything else goes into the rest. */
function nonSelective(book: Book, places: readonly Place[], selected: CodeFact | null, again: boolean): Finding[] {
  const findings: Finding[] = [];
  const kept = selected === null ? (places.find(({ tip }) => isAorta(tip)) ?? places[0]) : undefined;
  const into = kept === undefined ? selected : kept.code;
  for (const place of places) {
    const { step, tip, access, code } = place;
    if (code === null) continue;
    if (place === kept) {
      const text = isAorta(tip)
        ? `The catheter reached the ${tip.plain} and selected no branch of it.`
        : `The catheter stayed on the way of the artery that was entered, in the ${tip.plain}.`;
      const why = reason(book, 'artery-catheter-non-selective', [step.id], text);
      const more = { access: access.id, vessels: [tip.name] };
      const besides = also(book, tip.plain, [step.id], again ? 'access' : null);
      findings.push(unit('catheter', code, why, { ...more, also: besides }));
      continue;
    }
    const text =
      kept?.tip === tip
        ? `The ${tip.plain} counts once for this access, whatever part of it was reached.`
        : `The ${tip.plain} lay on the way: the farthest point reached from this access contains it.`;
    const why = reason(book, 'artery-catheter-farthest-point', [step.id], text);
    findings.push(part(into, why, { wouldBe: code, mistake: 'every-catheter-position' }));
  }
  return findings;
}

function pushTo<Key>(lists: Map<Key, Place[]>, key: Key, place: Place): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}

/** The findings of one access; `again` where another access earned a catheter code before it. */
function proposeAccess(session: Session, book: Book, places: readonly Place[], again: boolean): Finding[] {
  const findings: Finding[] = [];
  const families = new Map<string, Place[]>();
  const branchless: Place[] = [];
  for (const place of places) {
    if (place.order.family === null) branchless.push(place);
    else pushTo(families, place.order.family, place);
  }
  let selected: CodeFact | null = null;
  for (const [family, inFamily] of families) {
    const further = selected !== null ? 'family' : again ? 'access' : null;
    findings.push(...selective(session, book, lookUp(session, family), inFamily, further));
    selected ??= findings.find((finding) => finding.is === 'unit')?.code ?? null;
  }
  findings.push(...nonSelective(book, branchless, selected, again));
  return findings;
}

/** The rules of an edition, which differ in what they leave to codes that are not among the facts. */
export const proposeWith =
  (outside: Outside) =>
  (session: Session, book: Book): Finding[] => {
    const findings = punctures(session, book);
    if (!hasStep(session, 'catheter')) return findings;
    const byAccess = new Map<AccessStep, Place[]>();
    for (const placed of stepsOf(session, 'catheter')) {
      const { step, access } = placed;
      const tip = lookUp(session, step.tip);
      if (tip.kind !== 'artery' || isCoronary(tip) || throughDialysis(placed)) continue;
      const order = orderFrom(session, access, step.tip);
      if (access === null || order === null) {
        const text = access === null ? 'The record names no access for this catheter.' : noWay(session, access, tip);
        findings.push(unsupported([step.id], text));
        continue;
      }
      const place = { step, access, tip, order, code: codeFor(book, tip, order) };
      const refused = refuse(session, book, place, outside);
      if (refused === null) pushTo(byAccess, access, place);
      else findings.push(refused);
    }
    for (const places of byAccess.values()) {
      const again = findings.some((finding) => finding.is === 'unit');
      findings.push(...proposeAccess(session, book, places, again));
    }
    return findings;
  };

const noWay = (session: Session, access: AccessStep, tip: AtlasVessel): string =>
  `Lumen’s map of the vessels has no way from the ${lookUp(session, access.vessel).plain} to the ${tip.plain}.`;
