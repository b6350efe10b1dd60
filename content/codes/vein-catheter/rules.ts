/** Catheters in veins: the farthest point in each vascular family, for each access. */
import type { CatheterOrder } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { CatheterStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import {
  hasStep,
  lookUp,
  orderFrom,
  type Session,
  type SessionStep,
  stepsOf,
  throughDialysis,
} from '@/engine/session.ts';

type Reached = { readonly step: CatheterStep; readonly access: string; readonly order: CatheterOrder };

const codeFor = (book: Book, { order, inRoot }: CatheterOrder): CodeFact | null => {
  if (order >= 2) return book.code('vein/catheter/second-order');
  if (order === 1) return book.code('vein/catheter/first-order');
  return inRoot ? book.code('vein/catheter/cava') : null;
};

/** What is wrong with a catheter step before its order matters, if anything. */
function refuse(session: Session, book: Book, placed: SessionStep<'catheter'>): Finding | null {
  const { step, access } = placed;
  const tip = lookUp(session, step.tip);
  if (access === null) return unsupported([step.id], 'The record names no access for this catheter.');
  const order = orderFrom(session, access, step.tip);
  if (order === null) {
    return unsupported(
      [step.id],
      `Lumen’s map of the vessels has no way from the ${lookUp(session, access.vessel).plain} to the ${tip.plain}.`,
    );
  }
  if (step.outcome === 'stopped')
    return unsupported([step.id], `The catheter on its way to the ${tip.plain} was given up.`);
  if (step.outcome === undefined) return null;
  const why = reason(book, 'catheter-not-entered', [step.id], `The catheter did not enter the ${tip.plain}.`);
  return part(null, why, { wouldBe: codeFor(book, order) });
}

function pushTo(lists: Map<string, Reached[]>, key: string, place: Reached): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}

/** Of the places reached in one family, or in no branch at all, the farthest. */
const farthest = (places: readonly Reached[]): Reached | undefined =>
  places.reduce<Reached | undefined>(
    (best, place) => (best === undefined || place.order.order > best.order.order ? place : best),
    undefined,
  );

/** What makes a unit another one: a family entered before it from the same access, or another access; null for the first. */
type Further = 'family' | 'access' | null;

/** The unit of one vascular family, and what lies in it short of its farthest point. */
function selective(
  session: Session,
  book: Book,
  family: string,
  places: readonly Reached[],
  further: Further,
): Finding[] {
  const best = farthest(places);
  const code = best === undefined ? null : codeFor(book, best.order);
  if (best === undefined || code === null) return [];
  const tip = lookUp(session, best.step.tip);
  const nth = ['a first-order branch', 'a second-order branch'][best.order.order - 1] ?? 'beyond the second order';
  const by = best.order.order > 1 ? `: ${best.order.counted}` : '';
  const text = `The catheter was taken into the ${tip.plain}, ${nth}${by}.`;
  const again = `The ${lookUp(session, family).plain} ${further === 'family' ? 'opens another vascular family' : 'was reached from another access'}: it counts by itself.`;
  const findings: Finding[] = [
    unit('catheter', code, reason(book, 'catheter-vein-orders', [best.step.id], text), {
      access: best.access,
      vessels: [best.step.tip],
      also: further !== null ? [reason(book, 'catheter-each-family', [best.step.id], again)] : [],
    }),
  ];
  for (const other of places) {
    if (other === best) continue;
    const passed = `The ${lookUp(session, other.step.tip).plain} lies in the same vascular family as the ${tip.plain}, the farthest point there.`;
    findings.push(
      part(code, reason(book, 'catheter-farthest-point', [other.step.id], passed), {
        wouldBe: codeFor(book, other.order),
        mistake: 'every-catheter-position',
      }),
    );
  }
  return findings;
}

/** What is said of the positions in no branch: a vena cava alone earns a code, everything else goes into the rest. */
function nonSelective(session: Session, book: Book, places: readonly Reached[], selected: CodeFact | null): Finding[] {
  const findings: Finding[] = [];
  const cava = selected === null ? places.find((place) => place.order.inRoot) : undefined;
  const into = cava === undefined ? selected : book.code('vein/catheter/cava');
  for (const place of places) {
    const tip = lookUp(session, place.step.tip);
    const steps = [place.step.id];
    if (place === cava) {
      const text = `The catheter reached the ${tip.plain} and selected no branch of it.`;
      const why = reason(book, 'catheter-farthest-point', steps, text);
      const more = { access: place.access, vessels: [place.step.tip] };
      findings.push(unit('catheter', book.code('vein/catheter/cava'), why, more));
      continue;
    }
    const text =
      into === null
        ? `The catheter only went up the vein it was put into, as far as the ${tip.plain}: that alone has no code.`
        : `The ${tip.plain} lay on the way: the farthest point reached from this access contains it.`;
    const why = reason(book, into === null ? 'catheter-own-way' : 'catheter-farthest-point', steps, text);
    const wouldBe = codeFor(book, place.order) ?? book.code('vein/catheter/first-order');
    findings.push(part(into, why, { wouldBe, mistake: 'every-catheter-position' }));
  }
  return findings;
}

/** The findings of one access; `further` where another access earned a catheter code before it. */
function proposeAccess(session: Session, book: Book, places: readonly Reached[], further: boolean): Finding[] {
  const findings: Finding[] = [];
  const families = new Map<string, Reached[]>();
  const branchless: Reached[] = [];
  for (const place of places) {
    const family = place.order.family;
    if (family === null) branchless.push(place);
    else pushTo(families, family, place);
  }
  let selected: CodeFact | null = null;
  for (const [family, inFamily] of families) {
    findings.push(
      ...selective(session, book, family, inFamily, selected !== null ? 'family' : further ? 'access' : null),
    );
    selected ??= findings.find((finding) => finding.is === 'unit')?.code ?? null;
  }
  findings.push(...nonSelective(session, book, branchless, selected));
  return findings;
}

/** Proposes the catheter lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'catheter')) return [];
  const findings: Finding[] = [];
  const byAccess = new Map<string, Reached[]>();
  for (const placed of stepsOf(session, 'catheter')) {
    if (throughDialysis(placed) || placed.on.every(({ kind }) => kind !== 'vein')) continue;
    const refused = refuse(session, book, placed);
    if (refused !== null) {
      findings.push(refused);
      continue;
    }
    const access = placed.access?.id ?? '';
    const order = orderFrom(session, placed.access, placed.step.tip);
    if (order !== null) pushTo(byAccess, access, { step: placed.step, access, order });
  }
  for (const places of byAccess.values()) {
    const further = findings.some((finding) => finding.is === 'unit');
    findings.push(...proposeAccess(session, book, places, further));
  }
  return findings;
}
