/** Vena cava filter work contains its access, its way, its imaging and its guidance. */
import { part, type Unit } from '@/engine/family.ts';
import { absorb, type Draft, refuse, say, stepsOfUnit } from './draft.ts';

const isFilter = (unit: Unit): boolean => unit.code.id.startsWith('filter/');
const imaging = 'venogram/inferior-vena-cava';
const guidance = 'access/ultrasound';

/** What the note lacks for a cavogram, or for the guidance of the filter's puncture, no longer matters: both are inside. */
function settleFilterNotes(draft: Draft, filter: Unit): void {
  const inside = (code: string | undefined, steps: readonly string[]): boolean =>
    code === imaging || (code === guidance && steps.some((id) => id === filter.access));
  const text = (code: string | undefined): string =>
    code === imaging
      ? 'Filter work contains the imaging of the vena cava.'
      : 'Filter work contains the guidance of its puncture.';
  const rule = (code: string | undefined): string =>
    code === imaging ? 'filter-contains' : 'access-ultrasound-in-filter';
  for (const entry of draft.missing.filter(({ code, steps }) => inside(code.id, steps))) {
    draft.missing = draft.missing.filter((other) => other !== entry);
    draft.parts.push(
      part(filter.code, say(draft, rule(entry.code.id), entry.steps, text(entry.code.id)), { wouldBe: entry.code }),
    );
  }
  draft.parts = draft.parts.map((entry) => {
    const { wouldBe, steps } = entry;
    if (entry.into !== null || !inside(wouldBe?.id, steps)) return entry;
    return part(filter.code, say(draft, rule(wouldBe?.id), steps, text(wouldBe?.id)), { wouldBe: wouldBe ?? null });
  });
}

/** Vena cava filter work contains its access, its way, its imaging and its guidance. */
export function settleFilter(draft: Draft): void {
  const filter = draft.units.find(isFilter);
  if (filter === undefined) return;
  const into = filter.code;
  const otherTreatment = (access: string | null): boolean =>
    draft.units.some(
      (unit) => unit.role === 'treatment' && !isFilter(unit) && (access === null || unit.access === access),
    );
  settleFilterNotes(draft, filter);
  for (const unit of draft.units) {
    const steps = stepsOfUnit(unit);
    const sameAccess = unit.access === filter.access;
    if (unit.role === 'inside') {
      if (otherTreatment(null))
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
    } else if (unit.role === 'guidance') {
      if (sameAccess)
        absorb(
          draft,
          unit,
          into,
          say(draft, 'access-ultrasound-in-filter', steps, 'Filter work contains the guidance of its puncture.'),
        );
      else refuse(draft, unit, 'No source settles ultrasound guidance of another puncture beside filter work.');
    } else if (unit.role === 'catheter' && sameAccess) {
      if (otherTreatment(unit.access))
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
