/** An add-on never stands alone. */
import type { Step } from '@/engine/case.ts';
import { type CodeFact, serviceOf } from '@/engine/facts.ts';
import { type Draft, notReported, reworded, type Unit, unitWith } from '@/engine/family.ts';
import { absorb, refuse, say, spokenSteps, stepsOfUnit } from './draft.ts';

const canBeMain: ReadonlySet<Step['do']> = new Set([
  'catheter',
  'angiogram',
  'balloon',
  'stent',
  'atherectomy',
  'thrombectomy',
  'embolize',
  'filter',
  'central-line',
]);

/** The steps of services that no loaded family codes, but that an add-on can go with. */
function otherServices(draft: Draft): Step[] {
  const spoken = spokenSteps(draft);
  const refused = new Set(draft.refused.flatMap((entry) => entry.steps));
  return draft.session.case.steps.filter(
    (step) =>
      canBeMain.has(step.do) &&
      !('outcome' in step && step.outcome === 'failed') &&
      !(step.do === 'angiogram' && step.role !== 'diagnostic') &&
      (refused.has(step.id) || !spoken.has(step.id)),
  );
}

/** Guidance by fluoroscopy is proposed only beside the service that it guided, and no family codes those services. */
const goesWithNamedService = ({ id }: CodeFact): boolean => id.startsWith('fluoroscopy/');

/** Whether the claim holds a code beside which the add-on may stand. */
function hasMain(draft: Draft, addOn: CodeFact): boolean {
  if (goesWithNamedService(addOn)) return true;
  const listed = draft.book.findGrouping('add-on-primaries')?.value[addOn.id];
  return draft.units.some((other) =>
    listed === undefined
      ? !other.code.addOn && other.role !== 'guidance' && serviceOf(other.code) !== serviceOf(addOn)
      : listed.includes(other.code.id),
  );
}

/** Takes the other half off with an add-on that had no main service: whether it stands by itself no source settles. */
function refuseOtherHalf(draft: Draft, gone: Unit): void {
  for (const unit of draft.units) {
    const otherHalf = !unit.code.addOn && unit.role === gone.role && serviceOf(unit.code) === serviceOf(gone.code);
    if (otherHalf) refuse(draft, unit, 'The imaging half is not settled where the work half has no main service.');
  }
}

/** The add-on with less confidence: the service that it goes with is not coded here. */
function besideOther(addOn: Unit): Unit {
  const { because } = addOn;
  const text = `${because.text} It needs a main service: another service of this session can be it.`;
  return unitWith(addOn, { because: reworded(because, { text, least: 'medium' }) });
}

const noMain = ({ value }: CodeFact): string =>
  `${value} is an add-on: it needs a main service beside it, and this claim has none.`;

/** Whether the main service of an add-on lacks the same one fact: with it, both would stand. */
function lacksAsMain(draft: Draft, addOn: CodeFact, needs: string): boolean {
  const listed = draft.book.findGrouping('add-on-primaries')?.value[addOn.id];
  return draft.missing.some((other) => other.needs === needs && listed?.includes(other.code.id) === true);
}

/** An add-on without a main service lacks more than the one fact that the note leaves out. */
function settleMissing(draft: Draft): void {
  const { missing } = draft;
  if (!missing.some(isAddOn) || otherServices(draft).length > 0) return;
  draft.missing = missing.filter(
    ({ code, needs }) => !code.addOn || hasMain(draft, code) || lacksAsMain(draft, code, needs),
  );
  for (const entry of missing) {
    if (draft.missing.includes(entry)) continue;
    const wrong = { wouldBe: entry.code, mistake: 'add-on-alone' } as const;
    draft.parts.push(notReported(null, say(draft, 'add-on-needs-main', entry.steps, noMain(entry.code)), wrong));
  }
}

const isAddOn = ({ code }: { readonly code: CodeFact }): boolean => code.addOn;

/** Takes add-ons off that have no main service; one beside a service that is not coded here stays, with less confidence. */
export function settleAddOns(draft: Draft): void {
  if (!draft.units.some(isAddOn) && !draft.missing.some(isAddOn)) return;
  const alone = draft.units.filter((unit) => unit.code.addOn && !hasMain(draft, unit.code));
  if (alone.length === 0) {
    settleMissing(draft);
    return;
  }
  if (otherServices(draft).length > 0) {
    draft.units = draft.units.map((unit) => (alone.includes(unit) ? besideOther(unit) : unit));
    return;
  }
  for (const addOn of alone) {
    absorb(draft, addOn, null, say(draft, 'add-on-needs-main', stepsOfUnit(addOn), noMain(addOn.code)), 'add-on-alone');
    refuseOtherHalf(draft, addOn);
  }
  settleAddOns(draft);
}
