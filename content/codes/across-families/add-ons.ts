/** An add-on never stands alone. */
import type { Step } from '@/engine/case.ts';
import { unit as makeUnit, type Unit, weaker } from '@/engine/family.ts';
import { absorb, type Draft, say, spokenSteps } from './draft.ts';

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

const serviceOf = (id: string): string => id.split('/').slice(0, 2).join('/');

/** Whether the claim holds a code beside which the add-on may stand. */
function hasMain(draft: Draft, addOn: Unit): boolean {
  const listed = draft.book.grouping('add-on-primaries').value[addOn.code.id];
  return draft.units.some((other) =>
    listed === undefined
      ? !other.code.addOn && serviceOf(other.code.id) !== serviceOf(addOn.code.id)
      : listed.includes(other.code.id),
  );
}

/** Takes add-ons off that have no main service; one beside a service that is not coded here stays, with less confidence. */
export function settleAddOns(draft: Draft): void {
  let others: Step[] | undefined;
  for (const addOn of draft.units) {
    if (!addOn.code.addOn || hasMain(draft, addOn)) continue;
    others ??= otherServices(draft);
    const beside = others[0];
    if (beside === undefined) {
      const why = say(
        draft,
        'add-on-needs-main',
        addOn.because.steps,
        'An add-on needs a main service, and this claim has none for it.',
      );
      absorb(draft, addOn, null, why, 'add-on-alone');
      continue;
    }
    const { because } = addOn;
    const text = `${because.text} It needs a main service: another service of this session can be it.`;
    const kept = makeUnit(
      addOn.role,
      addOn.code,
      { ...because, text, confidence: weaker(because.confidence, 'medium') },
      addOn,
    );
    draft.units = draft.units.map((unit) => (unit === addOn ? kept : unit));
  }
}
