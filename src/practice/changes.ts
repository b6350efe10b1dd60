/** The cases that are one fact apart from a case: what minimal pairs are drawn from. */
import { vesselOf } from '@/engine/atlas.ts';
import type { Case, Lesion, Step } from '@/engine/case.ts';
import type { Engine } from '@/engine/code.ts';
import type { FactValue } from './case-facts.ts';
import type { Alternatives, Practice, Procedure } from './procedure.ts';

/** A case with one fact changed. */
export type Change = {
  /** The place of the fact: `steps.s3.decision`, or `steps.s3` where a whole step was not done. */
  readonly path: string;
  readonly case: Case;
};

const replaced = <Entry extends { readonly id: string }>(list: readonly Entry[], id: string, entry: Entry): Entry[] =>
  list.map((other) => (other.id === id ? entry : other));

const withStep = (theCase: Case, step: Step): Case => ({ ...theCase, steps: replaced(theCase.steps, step.id, step) });

/** A record with a field set to a value, or left out (null); a dot goes one deeper. */
function withField<Entry extends object>(record: Entry, field: string, value: FactValue | null): Entry {
  const dot = field.indexOf('.');
  if (dot >= 0) {
    const outer = field.slice(0, dot);
    const inner = (record as Readonly<Record<string, object>>)[outer] ?? {};
    return { ...record, [outer]: withField(inner, field.slice(dot + 1), value) };
  }
  if (value !== null) return { ...record, [field]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)) as Entry;
}

function fieldOf(record: object, field: string): unknown {
  const dot = field.indexOf('.');
  const fields = record as Readonly<Record<string, unknown>>;
  if (dot < 0) return fields[field];
  const inner = fields[field.slice(0, dot)];
  return typeof inner === 'object' && inner !== null ? fieldOf(inner, field.slice(dot + 1)) : undefined;
}

type Field = { readonly field: string; readonly values: Alternatives[string] };

const fieldsByKind = new WeakMap<Alternatives, Map<string, Field[]>>();

/** The fields of a kind of record that have alternatives. */
function fieldsOf(alternatives: Alternatives, kind: string): readonly Field[] {
  let byKind = fieldsByKind.get(alternatives);
  if (byKind === undefined) {
    byKind = new Map();
    for (const [place, values] of Object.entries(alternatives)) {
      const [of = '', field = ''] = place.split('/');
      byKind.set(of, [...(byKind.get(of) ?? []), { field, values }]);
    }
    fieldsByKind.set(alternatives, byKind);
  }
  return byKind.get(kind) ?? [];
}

/**
 * A record with each of its fields changed to each other value, where what it is now is among the values too. A field of an inner record (`ultrasound.patency`) is
 * changed only where there is one.
 */
function variantsOf<Entry extends object>(record: Entry, fields: readonly Field[]): { field: string; entry: Entry }[] {
  const found: { field: string; entry: Entry }[] = [];
  for (const { field, values } of fields) {
    const dot = field.indexOf('.');
    if (dot >= 0 && fieldOf(record, field.slice(0, dot)) === undefined) continue;
    const now = fieldOf(record, field);
    if (!values.some((value) => value === (now ?? null) || (typeof value === 'number' && typeof now === 'number')))
      continue;
    for (const value of values) {
      if (value === (now ?? null)) continue;
      found.push({ field, entry: withField(record, field, value) });
    }
  }
  return found;
}

/** The same lesion as two, one in each vessel: the fact is whether it runs on from one into the next. */
function splitLesion(theCase: Case, lesion: Lesion): Case | null {
  const [near, ...far] = lesion.vessels;
  if (near === undefined || far.length !== 1) return null;
  const id = `L${theCase.lesions.length + 1}`;
  const lesions = [
    ...replaced(theCase.lesions, lesion.id, { ...lesion, vessels: [near] }),
    { ...lesion, id, vessels: far },
  ];
  const mixed = theCase.steps.some(
    (step) => 'lesion' in step && step.lesion === lesion.id && 'vessels' in step && step.vessels.length > 1,
  );
  if (mixed) return null;
  const steps = theCase.steps.map((step) =>
    'lesion' in step && step.lesion === lesion.id && step.vessels[0] !== near ? { ...step, lesion: id } : step,
  );
  return { ...theCase, lesions, steps };
}

/** The same case with a lesion where another one lies: the fact is which vessel it is in. */
function movedLesion(theCase: Case, lesion: Lesion): Case | null {
  const [from] = lesion.vessels;
  const onto = theCase.lesions.find((other) => other.id !== lesion.id && other.vessels.length === 1)?.vessels;
  if (onto === undefined || lesion.vessels.length !== 1 || onto[0] === from) return null;
  if (theCase.steps.some((step) => step.do === 'catheter' && step.tip === from)) return null;
  const lesions = replaced(theCase.lesions, lesion.id, { ...lesion, vessels: onto });
  const steps = theCase.steps.map((step) =>
    'lesion' in step && step.lesion === lesion.id ? { ...step, vessels: onto } : step,
  );
  return { ...theCase, lesions, steps };
}

/** The kinds of step that nothing later hangs on: the session makes sense without one of them. */
const canBeLeftOut: ReadonlySet<Step['do']> = new Set(['ivus', 'stent', 'lithotripsy', 'physiology', 'embolize']);

const treating: ReadonlySet<Step['do']> = new Set(['balloon', 'stent', 'atherectomy', 'thrombectomy']);

const namesLesion = (step: Step, lesion: string): boolean => 'lesion' in step && step.lesion === lesion;

/**
 * Whether the session makes sense without the step: its lesion is treated still, and no balloon made way for nothing. The
 * first step that names a lesion stays, since the note tells of the lesion there.
 */
const isFree = (theCase: Case, step: Step): boolean =>
  canBeLeftOut.has(step.do) &&
  theCase.lesions.every(
    ({ id }) =>
      !namesLesion(step, id) ||
      (theCase.steps.find((other) => namesLesion(other, id)) !== step &&
        theCase.steps.some((other) => other !== step && treating.has(other.do) && namesLesion(other, id))),
  ) &&
  (step.do !== 'stent' || !theCase.steps.some((other) => other.do === 'balloon' && other.purpose !== 'treat')) &&
  !theCase.steps.some((other) => 'for' in other && other.for === step.id);

/** Whether a changed step still agrees with itself: only a study is documented, and an earlier study that is described existed. */
const agrees = (step: Step): boolean =>
  step.do !== 'angiogram' ||
  (step.role === 'diagnostic' &&
    (step.priorStudy === undefined || (step.prior !== undefined && step.prior !== 'none')));

function ofStep(engine: Engine, theCase: Case, step: Step, alternatives: Alternatives): Change[] {
  const found: Change[] = [];
  for (const { field, entry } of variantsOf(step, fieldsOf(alternatives, step.do))) {
    if (!agrees(entry)) continue;
    found.push({ path: `steps.${step.id}.${field}`, case: withStep(theCase, entry) });
  }
  if (isFree(theCase, step)) {
    const steps = theCase.steps.filter((other) => other !== step);
    found.push({ path: `steps.${step.id}`, case: { ...theCase, steps } });
  }
  const isSeen = (tip: string): boolean =>
    theCase.steps.some((other) => 'vessels' in other && other.vessels.includes(tip));
  if (step.do === 'catheter' && step.outcome === undefined && !isSeen(step.tip)) {
    const short = vesselOf(engine.atlas, step.tip).parent;
    if (short !== null) found.push({ path: `steps.${step.id}.tip`, case: withStep(theCase, { ...step, tip: short }) });
  }
  return found;
}

/** The same case in other years, among those in which the work was done. */
function otherYears(theCase: Case, [first, last]: Procedure['years']): Change[] {
  const { dateOfService: day } = theCase;
  const year = Number(day.slice(0, 4));
  const found: Change[] = [];
  for (const other of [year + 1, year - 1, year + 3, year - 3, year - 6]) {
    if (other < first || other > last) continue;
    found.push({ path: 'dateOfService', case: { ...theCase, dateOfService: `${other}${day.slice(4)}` } });
  }
  return found;
}

/** Every case that is one fact apart, among the alternatives that the subject gives. */
export function changesOf(
  engine: Engine,
  { alternatives }: Practice,
  theCase: Case,
  years: Procedure['years'],
): Change[] {
  const found = otherYears(theCase, years);
  for (const { field, entry } of variantsOf(theCase, fieldsOf(alternatives, 'case'))) {
    found.push({ path: field, case: entry });
  }
  for (const lesion of theCase.lesions) {
    const split = splitLesion(theCase, lesion);
    if (split !== null) found.push({ path: `lesions.${lesion.id}.vessels`, case: split });
    const moved = movedLesion(theCase, lesion);
    if (moved !== null) found.push({ path: `lesions.${lesion.id}.vessels`, case: moved });
    // How narrow or how old it is would not fit another kind of lesion.
    const measured = lesion.percent !== undefined || lesion.months !== undefined;
    for (const { field, entry } of measured ? [] : variantsOf(lesion, fieldsOf(alternatives, 'lesion'))) {
      const lesions = replaced(theCase.lesions, lesion.id, entry);
      found.push({ path: `lesions.${lesion.id}.${field}`, case: { ...theCase, lesions } });
    }
  }
  for (const step of theCase.steps) found.push(...ofStep(engine, theCase, step, alternatives));
  return found;
}
