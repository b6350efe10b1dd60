/** Settings for the tests of questions: the lessons' own, and made-up ones, all coded by the real engine. */
import fc from 'fast-check';
import { vessels } from '#content/atlas/vessels.ts';
import * as codes from '#content/codes/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import type { Case, Step } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import type { Question, Setting } from '@/quiz/kind.ts';

export const engine = createEngine({ atlas: readAtlas(vessels), ...codes });

export const settingFor = (theCase: Case): Setting => ({ theCase, claim: engine.code(theCase), engine });

const doors = import.meta.glob<{ readonly lesson: Lesson }>('/content/lessons/*/lesson.ts', { eager: true });
export const lessons: readonly Lesson[] = Object.values(doors).map(({ lesson }) => lesson);

/** A note of the first lesson's case, with marks. */
export const markedNote: readonly string[] = [
  'The [right common femoral vein](steps.puncture.vessel) was [entered through the skin](steps.puncture.method). [The needle was watched on ultrasound](steps.puncture.ultrasound.realTime), and [the vein was seen to be open](steps.puncture.ultrasound.patency). [An image was kept](steps.puncture.ultrasound.imageSaved).',
  'A catheter was passed into the [left brachiocephalic vein](steps.catheter.tip steps.catheter). [A venogram](steps.study) of the [superior vena cava and the left brachiocephalic vein](steps.study.vessels) showed [a narrowing of 80 %](lesions.L1). [No earlier study existed](steps.study.prior). [The decision to treat rested on it](steps.study.decision). [A written interpretation is in the chart](steps.study.report).',
  '[A balloon](steps.balloon) did not open it enough. [A larger balloon](steps.larger-balloon) did. [A last venogram](steps.completion) showed the vein open. [Pressure was held](steps.closure).',
];

const asked = { ask: 'What holds?', objective: 'any' } as const;

/** A question of each kind whose key is computed from the whole case, about the first lesson's case. */
export const madeUp: readonly Question[] = [
  { ...asked, id: 'made-up-order', kind: 'order' },
  { ...asked, id: 'made-up-when', kind: 'when', about: { on: '2016-12-30' } },
  { ...asked, id: 'made-up-evidence', kind: 'evidence', service: 'access/ultrasound', note: markedNote },
  { ...asked, id: 'made-up-either', kind: 'evidence', service: 'vein/balloon/first', note: markedNote },
  { ...asked, id: 'made-up-audit', kind: 'audit', mistake: 'completion-as-diagnostic' },
];

/** The lesson that the made-up questions are about. */
export const modelLesson = (): Lesson => {
  const found = lessons.find(({ id }) => id === 'vein-angioplasty');
  if (!found) throw new Error('The lesson that the tests of questions are made for is not there');
  return found;
};

/** Every question of every lesson and the made-up ones, with what it is about. */
export async function everyQuestion(): Promise<readonly { readonly question: Question; readonly setting: Setting }[]> {
  const found = await Promise.all(
    lessons.map(async (lesson) =>
      (await lesson.quiz()).default.map((question) => ({ question, setting: settingOf(lesson, question) })),
    ),
  );
  const model = modelLesson();
  return [...found.flat(), ...madeUp.map((question) => ({ question, setting: settingOf(model, question) }))];
}

export function settingOf(lesson: Lesson, question: Question): Setting {
  const { case: own = lesson.case, switches = [], on } = question.about ?? {};
  const thrown = switches.reduce((theCase, id) => {
    const found = lesson.switches.find((one) => one.id === id);
    if (!found) throw new Error(`${lesson.id} has no switch ${id}`);
    return found.apply(theCase);
  }, own);
  return settingFor(on === undefined ? thrown : { ...thrown, dateOfService: on });
}

const veins = ['left-common-iliac-vein', 'left-external-iliac-vein', 'right-renal-vein', 'inferior-vena-cava'] as const;
const flag = fc.option(fc.boolean(), { nil: undefined });
/** Leaves out the fields that are undefined: absent is not false. */
const written = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...veins).map((tip) => ({ id: '', do: 'catheter' as const, tip })),
  fc
    .record({
      vein: fc.constantFrom(...veins),
      role: fc.constantFrom('diagnostic' as const, 'roadmap' as const, 'completion' as const),
      prior: fc.option(fc.constantFrom('none' as const, 'adequate' as const, 'inadequate' as const), {
        nil: undefined,
      }),
      decision: flag,
      report: flag,
    })
    .map(({ vein, ...rest }) => written({ id: '', do: 'angiogram' as const, vessels: [vein], ...rest }) as Step),
  fc
    .record({
      vein: fc.constantFrom(...veins),
      purpose: fc.constantFrom('treat' as const, 'predilate' as const, 'postdilate' as const),
    })
    .map(({ vein, purpose }) => ({ id: '', do: 'balloon' as const, vessels: [vein], purpose })),
  fc.constantFrom(...veins).map((vein) => ({ id: '', do: 'stent' as const, vessels: [vein] })),
  fc.constantFrom(...veins).map((vein) => ({ id: '', do: 'ivus' as const, vessels: [vein] })),
);

/** A session in the veins of trunk and pelvis, on days either side of several date lines. */
export const anySetting: fc.Arbitrary<Setting> = fc
  .record({
    day: fc.constantFrom(
      '2010-05-04',
      '2013-12-31',
      '2015-07-01',
      '2016-12-30',
      '2017-01-03',
      '2024-02-29',
      '2026-03-10',
    ),
    billing: fc.constantFrom('professional' as const, 'technical' as const, 'global' as const, 'facility' as const),
    ultrasound: fc.option(fc.record({ realTime: flag, patency: flag, imageSaved: flag }).map(written), {
      nil: undefined,
    }),
    middle: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
  })
  .map(({ day, billing, ultrasound, middle }) => {
    const access = written({
      id: '',
      do: 'access' as const,
      vessel: 'right-common-femoral-vein',
      method: 'percutaneous' as const,
      ultrasound,
    }) as Step;
    const all: readonly Step[] = [access, ...middle, { id: '', do: 'close', method: 'manual' }];
    return settingFor({
      id: 'made-up',
      title: 'A session in the veins',
      dateOfService: day,
      billing,
      lesions: [],
      steps: all.map((step, index) => ({ ...step, id: `s${index + 1}` })),
    });
  });
