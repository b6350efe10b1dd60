/** Vena cava filter work contains its access, its way, its imaging and its guidance. */
import type { NotReported } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, notReported, type Unit } from '@/engine/family.ts';
import { absorb, refuse, say, stepsOfUnit } from './draft.ts';

const isFilter = (unit: Unit): boolean => unit.code.id.startsWith('filter/');
const imaging = 'venogram/inferior-vena-cava';
const guidance = 'access/ultrasound';

/** Whether a code stands for the imaging of the filter work, or for the guidance of its puncture. */
const isInside = (filter: Unit, { id }: CodeFact, steps: readonly string[]): boolean =>
  id === imaging || (id === guidance && steps.some((step) => step === filter.access));

function asInside(draft: Draft, filter: Unit, wouldBe: CodeFact, steps: readonly string[]): NotReported {
  const why =
    wouldBe.id === imaging
      ? say(draft, 'filter-contains', steps, 'Filter work contains the imaging of the vena cava.')
      : say(draft, 'access-ultrasound-in-filter', steps, 'Filter work contains the guidance of its puncture.');
  return notReported(filter.code, why, { wouldBe });
}

/** What the note lacks for a cavogram, or for the guidance of the filter's puncture, no longer matters: both are inside. */
function settleFilterNotes(draft: Draft, filter: Unit): void {
  for (const { code, steps } of draft.missing) {
    if (isInside(filter, code, steps)) draft.parts.push(asInside(draft, filter, code, steps));
  }
  draft.missing = draft.missing.filter(({ code, steps }) => !isInside(filter, code, steps));
  draft.parts = draft.parts.map((entry) => {
    const { into, wouldBe, steps } = entry;
    if (into !== null || wouldBe === undefined || !isInside(filter, wouldBe, steps)) return entry;
    return asInside(draft, filter, wouldBe, steps);
  });
}

/** Whether a treatment other than filter work is on the claim: through an access, or through any (null). */
const otherTreatment = (draft: Draft, access: string | null): boolean =>
  draft.units.some(
    (unit) => unit.role === 'treatment' && !isFilter(unit) && (access === null || unit.access === access),
  );

/** Vena cava filter work contains its access, its way, its imaging and its guidance. */
export function settleFilter(draft: Draft): void {
  const filter = draft.units.find(isFilter);
  if (filter === undefined) return;
  const into = filter.code;
  settleFilterNotes(draft, filter);
  for (const unit of draft.units) {
    const steps = stepsOfUnit(unit);
    const sameAccess = unit.access === filter.access;
    if (unit.role === 'inside') {
      if (otherTreatment(draft, null))
        refuse(draft, unit, 'No source settles ultrasound from inside beside both filter work and another treatment.');
      // The sources of the rule speak of the code pair that began in 2016.
      else if (draft.book.findCode('vessel/ultrasound/first') === null)
        refuse(draft, unit, 'No source settles ultrasound from inside beside filter work on this date of service.');
      else
        absorb(
          draft,
          unit,
          into,
          say(draft, 'ivus-not-with-filter', steps, 'Ultrasound from inside is not reported with filter work.'),
        );
    } else if (unit.code.id === guidance) {
      if (sameAccess)
        absorb(
          draft,
          unit,
          into,
          say(draft, 'access-ultrasound-in-filter', steps, 'Filter work contains the guidance of its puncture.'),
        );
      else refuse(draft, unit, 'No source settles ultrasound guidance of another puncture beside filter work.');
    } else if (unit.role === 'catheter' && sameAccess) {
      if (otherTreatment(draft, unit.access))
        refuse(draft, unit, 'No source settles a catheter that served both filter work and another treatment.');
      else absorb(draft, unit, into, say(draft, 'filter-contains', steps, 'Filter work contains the way there.'));
    } else if (unit.code.id === 'venogram/inferior-vena-cava') {
      absorb(
        draft,
        unit,
        into,
        say(draft, 'filter-contains', steps, 'Filter work contains the imaging of the vena cava.'),
      );
    }
  }
}
