/** Treatments and studies whose codes contain the way there: their catheters earn nothing of their own. */
import type { AtlasVessel } from '@/engine/atlas.ts';
import { groupOf } from '@/engine/book.ts';
import type { CodeFact, GroupingFact } from '@/engine/facts.ts';
import { type Draft, reworded, type Unit, unitWith } from '@/engine/family.ts';
import { lookUp, orderFrom, type Session } from '@/engine/session.ts';
import { isCoronary, isLegArtery } from './beds.ts';
import { absorb, say } from './draft.ts';

/** Whether a catheter selected no branch: its tip is in the aorta, or in the vessel that was entered. */
const isNonSelective = ({ code }: Unit): boolean => code.id.startsWith('artery/catheter/non-selective');

type Reach = (session: Session, main: Unit, tip: AtlasVessel) => boolean;

const sameSide: Reach = (session, main, tip) =>
  main.vessels.some((vessel) => lookUp(session, vessel).side === tip.side);

/** The internal iliac artery leads to no other artery of the leg: it is inside work on the iliac territory alone. */
const leadsAside = ({ base }: AtlasVessel): boolean => base === 'internal-iliac-artery';

/** What each kind of code holds, beside the non-selective positions of its own access. */
const holds: Readonly<Record<string, Reach>> = {
  limb: (session, main, tip) =>
    isLegArtery(tip) &&
    sameSide(session, main, tip) &&
    (!leadsAside(tip) || main.vessels.some((vessel) => lookUp(session, vessel).territory === tip.territory)),
  heart: (_session, _main, tip) => isCoronary(tip),
  kidney: (session, main, tip) => tip.territory === 'renal' && sameSide(session, main, tip),
};

/** The unit whose code contains a catheter, if any: before others the work in the vessel of its tip. */
function holderOf(draft: Draft, containing: GroupingFact, catheter: Unit, tip: AtlasVessel): Unit | undefined {
  const contains = (unit: Unit): boolean => {
    const scope = groupOf(containing, unit.code.id);
    if (scope === null) return false;
    return isNonSelective(catheter)
      ? unit.access === catheter.access
      : (holds[scope]?.(draft.session, unit, tip) ?? false);
  };
  const there = (unit: Unit): boolean => catheter.vessels.some((vessel) => unit.vessels.includes(vessel));
  return draft.units.find((unit) => there(unit) && contains(unit)) ?? draft.units.find(contains);
}

/** The vascular family that a catheter of an artery entered through its access. */
function familyOf({ session }: Draft, catheter: Unit): string | null {
  const tip = catheter.vessels[0];
  const access = session.case.steps.find((step) => step.id === catheter.access);
  if (tip === undefined || access?.do !== 'access') return null;
  return orderFrom(session, access, tip)?.family ?? null;
}

const nths = ['second-order', 'third-order'] as const;

/** A further branch as the main catheter of its family, by its own order; null where it cannot be one. */
function asMain({ session, book }: Draft, further: Unit): Unit | null {
  const tip = further.vessels[0];
  const access = session.case.steps.find((step) => step.id === further.access);
  if (tip === undefined || access?.do !== 'access') return null;
  const order = orderFrom(session, access, tip)?.order ?? 0;
  const nth = nths[Math.min(order, 3) - 2];
  const code = nth === undefined ? null : book.findCode(further.code.id.replace(/further$/, nth));
  if (code === null) return null;
  const text = `The catheter was taken into the ${lookUp(session, tip).plain}: the farthest point of its vascular family that no other code contains.`;
  return unitWith(further, { code, because: reworded(further.because, { text }) });
}

/** A further branch whose family lost its farthest point to a treatment or study takes that point's place. */
function promoteFurther(draft: Draft): void {
  draft.units.forEach((unit, i) => {
    if (unit.role !== 'catheter' || !unit.code.addOn) return;
    const family = familyOf(draft, unit);
    const hasMain = draft.units.some(
      (other) =>
        other.role === 'catheter' &&
        !other.code.addOn &&
        other.access === unit.access &&
        familyOf(draft, other) === family,
    );
    const main = hasMain ? null : asMain(draft, unit);
    if (main !== null) draft.units = draft.units.with(i, main);
  });
}

/** What lay on the way of a contained catheter is contained too. */
function follow(draft: Draft, catheter: Unit, into: CodeFact): void {
  if (draft.units.some(({ code }) => code === catheter.code)) return;
  draft.parts = draft.parts.map((entry) => (entry.into === catheter.code ? { ...entry, into } : entry));
}

/** Takes the catheters off that a treatment or study on the claim contains. */
export function settleCatheters(draft: Draft): void {
  let any = false;
  for (const catheter of draft.units) {
    const tipName = catheter.vessels[0];
    if (catheter.role !== 'catheter' || tipName === undefined) continue;
    const tip = lookUp(draft.session, tipName);
    if (tip.kind !== 'artery') continue;
    const containing = draft.book.findGrouping('contains-catheter');
    const main = containing === null ? undefined : holderOf(draft, containing, catheter, tip);
    if (main === undefined) continue;
    any = true;
    const text = `The catheter in the ${tip.plain} is part of ${main.code.value}, which contains the way there.`;
    const why = say(draft, 'catheter-contained', catheter.because.steps, text);
    absorb(draft, catheter, main.code, why, 'every-catheter-position');
    follow(draft, catheter, main.code);
  }
  if (any) promoteFurther(draft);
}
