/** What a lesson's case, its switches and its dates must do. */
import { modules } from '#content/modules.ts';
import { toAnswer } from '@/engine/answer.ts';
import type { Claim } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { isDay } from '@/engine/dates.ts';
import { readCase } from '@/engine/read-case.ts';
import { keyOf } from '@/practice/codable.ts';
import { type Check, type Checked, engine, everyVariant, onlyNamed, type Variant, variantsOf } from './checked.ts';

const between = (count: number, least: number, most: number, what: string): readonly string[] =>
  count >= least && count <= most ? [] : [`${count} ${what}; there should be ${least} to ${most}.`];

function uncoded({ name, theCase }: Variant): readonly string[] {
  return engine
    .code(theCase)
    .unsupported.flatMap(({ steps, text }) =>
      theCase.steps.some(({ id, do: done }) => steps.includes(id) && !onlyNamed.includes(done))
        ? [
            `${name}: no sourced rule for ${steps.join(', ')} (${text}) Change the case, or add the rule to a family first.`,
          ]
        : [],
    );
}

function unreadable({ name, theCase }: Variant): readonly string[] {
  try {
    readCase(JSON.parse(JSON.stringify(theCase)), engine.atlas);
    return [];
  } catch (error) {
    return [`${name} is no case: ${String(error)}`];
  }
}

const print = (claim: Claim): string => JSON.stringify(toAnswer(claim));

function familiesMissed(checked: Checked): readonly string[] {
  const { families } = checked.lesson;
  const unknown = families.filter((name) => engine.families.every(({ id }) => id !== name));
  if (unknown.length > 0) return [`families names ${unknown.join(', ')}: there is no such folder in content/codes.`];
  const few = createEngine({ ...engine, families: engine.families.filter(({ id }) => families.includes(id)) });
  return everyVariant(checked).flatMap(({ name, theCase }) => {
    const firsts = theCase.steps.map((_, at) => ({ ...theCase, steps: theCase.steps.slice(0, at + 1) }));
    const apart = firsts.find((part) => print(few.code(part)) !== print(engine.code(part)));
    if (apart === undefined) return [];
    const needed = engine.families.filter(
      ({ id, facts }) =>
        !families.includes(id) &&
        engine.code(theCase).lines.some(({ code }) => facts.codes.some((fact) => fact.id === code.id)),
    );
    const hint = needed.length === 0 ? 'Try each further family.' : `Add ${needed.map(({ id }) => id).join(', ')}.`;
    return [`${name}: the claim differs after step ${apart.steps.length} without other families of codes. ${hint}`];
  });
}

const claimKey = ({ theCase }: Variant): string => keyOf(engine.code(theCase));

const switchesIdle = (checked: Checked): readonly string[] => {
  const [own, ...others] = variantsOf(checked);
  return others
    .slice(0, checked.lesson.switches.length)
    .filter((other) => claimKey(other) === claimKey(own))
    .map(({ name }) => `${name} leaves the claim as it is. Choose a fact that changes a line.`);
};

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** A date may leave the claim as it is only as the other side of the line that the second date shows. */
function datesIdle(checked: Checked): readonly string[] {
  const [own, ...others] = variantsOf(checked);
  const dated = others.slice(checked.lesson.switches.length);
  const moved = dated.filter((other) => claimKey(other) !== claimKey(own));
  const isBeside = ({ theCase }: Variant): boolean =>
    moved.some((other) => daysApart(other.theCase.dateOfService, theCase.dateOfService) < 366);
  return dated
    .filter((other) => !moved.includes(other) && !isBeside(other))
    .map(
      ({ name }) =>
        `${name} earns the same claim as the case. Choose a date on which it is another (npm run --silent code tries them), or one within a year of such a date, to show both sides of the line.`,
    );
}

export const caseChecks: readonly Check[] = [
  {
    name: 'its id is its folder’s name, and its module is one of the course',
    faults: ({ folder, lesson }) => [
      ...(lesson.id === folder ? [] : [`id is ${lesson.id} in the folder ${folder}. Make them the same.`]),
      ...(modules.some(({ id }) => id === lesson.module)
        ? []
        : [`module is ${lesson.module}; content/modules.ts has ${modules.map(({ id }) => id).join(', ')}.`]),
    ],
  },
  {
    name: 'its rules were checked on a day that has been',
    faults: ({ lesson: { checked } }) =>
      isDay(checked) && checked <= new Date().toISOString().slice(0, 10)
        ? []
        : [`checked is ${checked}: write the day on which you compared the rules with their sources, YYYY-MM-DD.`],
  },
  { name: 'every case of it follows the format', faults: (checked) => everyVariant(checked).flatMap(unreadable) },
  {
    name: 'it has five to ten steps, two or three facts to change, and two other dates',
    faults: ({ lesson }) => [
      ...between(lesson.case.steps.length, 5, 10, 'steps in case.json'),
      ...between(lesson.switches.length, 2, 3, 'switches'),
      ...between(lesson.otherDates.length, 2, 2, 'otherDates'),
    ],
  },
  {
    name: 'there is a sourced rule for every step of every case',
    faults: (checked) => everyVariant(checked).flatMap(uncoded),
  },
  { name: 'its families of codes suffice for every case', faults: familiesMissed },
  { name: 'each fact to change changes the claim', faults: switchesIdle },
  { name: 'its other dates show another claim', faults: datesIdle },
];
