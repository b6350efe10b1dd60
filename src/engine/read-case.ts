/** Reads a case from outside: a case, or an error that says where it breaks the format and what would be right. */
import * as v from 'valibot';
import type { Atlas } from './atlas.ts';
import type { Case, Step } from './case.ts';
import { type CaseSchema, caseSchema, didYouMean, shown } from './case-schema.ts';
import { inForce, knownDays, yearOf } from './dates.ts';

/** Where a case breaks the format (`steps[3].vessels[0]`), and what would be right. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly at: string;
  constructor(at: string, message: string) {
    super(message);
    this.at = at;
  }
}

const schemas = new WeakMap<Atlas, CaseSchema>();

function schemaFor(atlas: Atlas): CaseSchema {
  const known = schemas.get(atlas);
  if (known !== undefined) return known;
  const schema = caseSchema(atlas);
  schemas.set(atlas, schema);
  return schema;
}

type Key = string | number;
const place = (path: readonly Key[]): string =>
  path.reduce<string>((at, key) => (typeof key === 'number' ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`), '');

/** A field that is nearly one of the object's known fields is taken for a slip, not for a new field. */
function checkFields(value: object, known: readonly string[], path: readonly Key[]): void {
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    const hint = field.length < 3 ? '' : didYouMean(field, known);
    if (hint !== '') throw new CaseError(place([...path, field]), `There is no field ${shown(field)} here.${hint}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 200) : []);

/** Looks for misspelt fields in a case, its lesions and its steps. */
function checkAllFields(value: Record<string, unknown>, schema: CaseSchema): void {
  const { entries } = schema;
  checkFields(value, Object.keys(entries), []);
  if (isObject(value['dialysis'])) checkFields(value['dialysis'], ['limb'], ['dialysis']);
  entriesOf(value['lesions']).forEach((lesion, i) => {
    if (isObject(lesion))
      checkFields(lesion, Object.keys(entries.lesions.wrapped.pipe[0].item.entries), ['lesions', i]);
  });
  const { options } = entries.steps.pipe[0].item;
  const names = options.map((option) => option.entries.do.literal as string);
  entriesOf(value['steps']).forEach((step, i) => {
    if (!isObject(step)) return;
    const kind = options.find((option) => option.entries.do.literal === step['do']);
    if (kind === undefined) {
      const found = `found ${shown(step['do'])}.${didYouMean(step['do'], names)}`;
      throw new CaseError(place(['steps', i, 'do']), `Should be one of ${names.join(', ')}; ${found}`);
    }
    checkFields(step, Object.keys(kind.entries), ['steps', i]);
    if (isObject(step['ultrasound'])) {
      checkFields(step['ultrasound'], ['realTime', 'patency', 'imageSaved', 'sites'], ['steps', i, 'ultrasound']);
    }
  });
}

function checkUnique(ids: readonly string[], list: string): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id))
      throw new CaseError(`${list}[${i}].id`, `Two entries have the id ${shown(id)}; each needs its own.`);
    seen.add(id);
  });
}

const choice = (ids: readonly string[]): string =>
  ids.length === 0 ? 'there is none' : `one of ${ids.slice(0, 20).join(', ')}`;

/** Checks what one step names elsewhere in the case. */
function checkNames(step: Step, i: number, theCase: Case): void {
  const at = `steps[${i}]`;
  if ('via' in step && step.via !== undefined) {
    const before = theCase.steps.slice(0, i).filter((other) => other.do === 'access');
    if (!before.some((other) => other.id === step.via)) {
      const right = choice(before.map((other) => other.id));
      throw new CaseError(
        `${at}.via`,
        `Should name an access step before this one (${right}); found ${shown(step.via)}.`,
      );
    }
  }
  if ('lesion' in step && step.lesion !== undefined && !theCase.lesions.some((lesion) => lesion.id === step.lesion)) {
    const right = choice(theCase.lesions.map((lesion) => lesion.id));
    throw new CaseError(`${at}.lesion`, `Should name a lesion of the case (${right}); found ${shown(step.lesion)}.`);
  }
  if (step.do === 'fluoroscopy' && step.for !== undefined) {
    const others = theCase.steps.filter((other) => other !== step).map((other) => other.id);
    if (!others.includes(step.for)) {
      throw new CaseError(
        `${at}.for`,
        `Should name another step of the case (${choice(others)}); found ${shown(step.for)}.`,
      );
    }
  }
}

/**
 * Reads a case.
 * @param value anything, such as what `JSON.parse` gave. Unknown fields are left out.
 * @throws CaseError that says where the case breaks the format and what would be right.
 */
export function readCase(value: unknown, atlas: Atlas): Case {
  if (!isObject(value)) throw new CaseError('', `Should be a case; found ${shown(value)}.`);
  const schema = schemaFor(atlas);
  checkAllFields(value, schema);
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (!read.success) {
    const issue = read.issues[0];
    throw new CaseError(place((issue.path ?? []).map((item) => item.key as Key)), issue.message);
  }
  const { id, title = id, dateOfService, billing, payer, patientAge, dialysis, lesions = [], steps } = read.output;
  const theCase: Case = {
    id,
    title,
    dateOfService,
    billing,
    ...(payer === undefined ? {} : { payer }),
    ...(patientAge === undefined ? {} : { patientAge }),
    ...(dialysis === undefined ? {} : { dialysis }),
    lesions,
    steps,
  };
  if (!inForce(knownDays, theCase.dateOfService)) {
    const last = Number(yearOf(knownDays.until ?? '')) - 1;
    const years = `${yearOf(knownDays.from ?? '')} to ${last}`;
    throw new CaseError(
      'dateOfService',
      `Code sets are known for the years ${years}; found ${shown(theCase.dateOfService)}.`,
    );
  }
  checkUnique(
    theCase.lesions.map((lesion) => lesion.id),
    'lesions',
  );
  checkUnique(
    theCase.steps.map((step) => step.id),
    'steps',
  );
  theCase.steps.forEach((step, i) => checkNames(step, i, theCase));
  return theCase;
}
