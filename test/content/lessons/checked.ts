/** A lesson opened for checking. */
import type { ReactNode } from 'react';
import { vessels } from '#content/atlas/vessels.ts';
import * as codes from '#content/codes/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import type { Case, Step } from '@/engine/case.ts';
import { createEngine, type Engine } from '@/engine/code.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import { setCase } from '@/lesson/played.ts';
import { tags } from '@/lesson/tags.ts';
import type { Question, Setting } from '@/quiz/kind.ts';

export const engine: Engine = createEngine({ atlas: readAtlas(vessels), ...codes });

/** Services whose own codes lie outside the product: a case names them because of what goes with them. */
export const onlyNamed: readonly Step['do'][] = ['needle', 'central-line', 'procedure'];

export type Asked = { readonly question: Question; readonly setting: Setting };

export type Checked = {
  /** The folder's name. */
  readonly folder: string;
  readonly lesson: Lesson;
  readonly prose: ReactNode;
  readonly questions: readonly Asked[];
};

/** One requirement: its name is a sentence, and each fault says where it is broken and what would be right. */
export type Check = { readonly name: string; readonly faults: (checked: Checked) => readonly string[] };

export const settingFor = (theCase: Case): Setting => ({ theCase, claim: engine.code(theCase), engine });

export async function open(folder: string, lesson: Lesson): Promise<Checked> {
  const [{ default: Prose }, { default: questions }] = await Promise.all([lesson.prose(), lesson.quiz()]);
  return {
    folder,
    lesson,
    prose: Prose({ components: tags }),
    questions: questions.map((question) => {
      const { case: own = lesson.case, switches = [], on = null } = question.about ?? {};
      return { question, setting: settingFor(setCase({ ...lesson, case: own }, { switches, on })) };
    }),
  };
}

/** A case of the lesson as a learner can set it, with the words that name it in a fault. */
export type Variant = { readonly name: string; readonly theCase: Case };

/** The case as it stands, with each switch thrown, and on each other date. */
export function variantsOf({ lesson }: Checked): readonly [Variant, ...Variant[]] {
  return [
    { name: 'case.json', theCase: lesson.case },
    ...lesson.switches.map(({ id, apply }) => ({ name: `the switch ${id}`, theCase: apply(lesson.case) })),
    ...lesson.otherDates.map((day) => ({
      name: `case.json on ${day}`,
      theCase: { ...lesson.case, dateOfService: day },
    })),
  ];
}

/** These, and what each question is about. */
export const everyVariant = (checked: Checked): readonly Variant[] => [
  ...variantsOf(checked),
  ...checked.questions.map(({ question, setting }) => ({
    name: `the question ${question.id}`,
    theCase: setting.theCase,
  })),
];
