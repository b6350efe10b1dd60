/** Changes of what a case says outside its steps: the lesions, who bills, who pays. */
import type { Atlas } from '../atlas.ts';
import { type Billing, billings, type Case, lesionKinds } from '../case.ts';
import { type Change, plainOf, type Standing, vesselsOf } from './change.ts';
import { neighboursOf } from './vessel-changes.ts';

/** A lesion of another kind, or one that stays in its vessel, or runs into a neighbour that was treated too. */
export function lesionChanges(theCase: Case, atlas: Atlas): Change[] {
  const treated = new Set(
    theCase.steps.flatMap((step) => ('lesion' in step || 'vessels' in step ? vesselsOf(step) : [])),
  );
  return theCase.lesions.flatMap((lesion, i) => {
    const { id, vessels } = lesion;
    const first = vessels[0] ?? '';
    const change = (at: string, is: Standing, would: Standing, text: string, fields: object): Change => ({
      kind: 'lesion',
      at: `lesions[${i}].${at}`,
      is,
      would,
      text,
      apply: (before) => ({
        ...before,
        lesions: before.lesions.map((other) => (other.id === id ? { ...other, ...fields } : other)),
      }),
    });
    const kinds = lesionKinds
      .filter((kind) => kind !== lesion.kind)
      .map((kind) =>
        change(
          'kind',
          lesion.kind,
          kind,
          `The lesion in the ${plainOf(atlas, first)} was of the kind ${kind.replaceAll('-', ' ')}.`,
          { kind },
        ),
      );
    if (vessels.length > 1) {
      const text = `The lesion stayed in the ${plainOf(atlas, first)}.`;
      return [...kinds, change('vessels', vessels, [first], text, { vessels: [first] })];
    }
    const joined = neighboursOf(atlas, first)
      .filter((vessel) => treated.has(vessel))
      .map((vessel) => {
        const both = [first, vessel];
        return change(
          'vessels',
          vessels,
          both,
          `One lesion ran from the ${plainOf(atlas, first)} into the ${plainOf(atlas, vessel)}.`,
          { vessels: both },
        );
      });
    return [...kinds, ...joined];
  });
}

const billers: Readonly<Record<Billing, string>> = {
  professional: 'The physician bills the professional part.',
  technical: 'The owner of the equipment bills the technical part.',
  global: 'One biller bills both parts.',
  facility: 'The facility bills.',
};

/** Who bills, who pays, and what the head says of the patient where a step asks for it. */
export function headChanges(theCase: Case): Change[] {
  const change = (at: string, is: Standing, would: Standing, text: string, fields: Partial<Case>): Change => ({
    kind: 'billing',
    at,
    is,
    would,
    text,
    apply: (before) => ({ ...before, ...fields }),
  });
  const { billing, payer, patientAge, dialysis } = theCase;
  const found = billings
    .filter((would) => would !== billing)
    .map((would) => change('billing', billing, would, billers[would], { billing: would }));
  for (const would of (['medicare', 'other'] as const).filter((one) => one !== payer)) {
    const text = would === 'medicare' ? 'Medicare pays.' : 'A payer other than Medicare pays.';
    found.push(change('payer', payer ?? null, would, text, { payer: would }));
  }
  if (theCase.steps.some((step) => step.do === 'central-line')) {
    for (const would of [3, 40].filter((one) => one !== patientAge))
      found.push(change('patientAge', patientAge ?? null, would, `The patient was ${would}.`, { patientAge: would }));
  }
  if (dialysis !== undefined) {
    const limb = dialysis.limb === 'arm' ? 'leg' : 'arm';
    found.push(
      change('dialysis.limb', dialysis.limb, limb, `The dialysis circuit lay in the ${limb}.`, { dialysis: { limb } }),
    );
  }
  return found;
}
