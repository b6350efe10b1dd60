/** Every page of the site with the data it shows. Runs at build only: it may see all content at once. */
import glossary from '#content/glossary.json' with { type: 'json' };
import { modules } from '#content/modules.ts';
import type { Case } from '@/engine/case.ts';
import type { Engine } from '@/engine/code.ts';
import type { Source } from '@/engine/facts.ts';
import type { Lesson, LessonMeta } from '@/lesson/lesson.ts';
import { collectList, collectPages } from './codes/collect-codes.ts';
import { gatherEvidence, numbersIn } from './codes/evidence.ts';
import { collectLessonData, type LessonData } from './lesson-data.ts';
import { loadEngine } from './library.ts';

export type SitePage = {
  /** From the root of the site; ends in a slash, but for the not-found page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Serialisable as JSON. */
  readonly data: unknown;
};

export type HomePageData = { readonly first: Pick<LessonMeta, 'id' | 'title' | 'minutes'> };
export type CoursePageData = { readonly modules: readonly CourseModule[] };
export type CourseModule = { readonly id: string; readonly title: string; readonly lessons: readonly CourseLesson[] };
export type CourseLesson = Pick<LessonMeta, 'id' | 'title' | 'summary' | 'minutes' | 'objectives'> & {
  /** The numbers on its claims: what a search for a code finds it by. */
  readonly codes: readonly string[];
};

export type GlossaryPageData = {
  readonly terms: readonly {
    readonly term: string;
    readonly means: string;
    /** The lessons whose prose explains it. */
    readonly lessons: readonly Pick<LessonMeta, 'id' | 'title'>[];
  }[];
};

/** A lesson, and the text of its prose. */
export type WrittenLesson = { readonly lesson: Lesson; readonly text: string };
/** With the lesson after it in the course. */
export type PlacedLesson = WrittenLesson & { readonly next: LessonData['next'] };

type NamedLesson = Pick<LessonMeta, 'id' | 'title'>;

type GoldenCase = { readonly case: Case };

const families = import.meta.glob('/content/codes/*/family.ts');
const goldens = import.meta.glob<readonly GoldenCase[]>('/content/codes/*/cases.json', {
  eager: true,
  import: 'default',
});
const cited = import.meta.glob<readonly Source[]>('/content/sources.json', { eager: true, import: 'default' });
const sources = Object.values(cited).flat();

/** Each lesson's case as it stands, with each switch thrown, and on its other dates. */
function casesOf({ case: theCase, switches, otherDates }: Lesson): readonly Case[] {
  const variants = [theCase, ...switches.map(({ apply }) => apply(theCase))];
  return [theCase.dateOfService, ...otherDates].flatMap((dateOfService) =>
    variants.map((variant) => ({ ...variant, dateOfService })),
  );
}

function metaOf(lesson: Lesson, engine: Engine): CourseLesson {
  const { id, title, summary, minutes, objectives } = lesson;
  const codes = new Set(casesOf(lesson).flatMap((theCase) => numbersIn(engine.code(theCase))));
  return { id, title, summary, minutes, objectives, codes: [...codes] };
}

/** The lessons on whose claims each number stands. */
function taughtIn(lessons: readonly CourseLesson[]): ReadonlyMap<string, readonly NamedLesson[]> {
  const found = new Map<string, NamedLesson[]>();
  for (const lesson of lessons)
    for (const code of lesson.codes) {
      const taught = found.get(code) ?? [];
      taught.push({ id: lesson.id, title: lesson.title });
      found.set(code, taught);
    }
  return found;
}

/**
 * The lessons in the order of the course.
 * @throws when there is none, or one names a module that there is none of
 */
export function inOrder(lessons: readonly WrittenLesson[]): readonly [PlacedLesson, ...PlacedLesson[]] {
  const nth = ({ id, module }: Lesson): number => {
    const found = modules.findIndex((one) => one.id === module);
    if (found < 0) throw new Error(`The lesson ${id} names a module that content/modules.ts has not: ${module}.`);
    return found;
  };
  const ordered = lessons.toSorted((a, b) => nth(a.lesson) - nth(b.lesson) || a.lesson.place - b.lesson.place);
  const [first, ...others] = ordered.map((written, at) => {
    const after = ordered[at + 1]?.lesson;
    return {
      ...written,
      next: after ? { to: `/lessons/${after.id}/`, title: after.title, minutes: after.minutes } : null,
    };
  });
  if (!first) throw new Error('There is no lesson in content/lessons.');
  return [first, ...others];
}

/** The glossary, each term with the lessons that explain it. */
const collectGlossary = (lessons: readonly WrittenLesson[]): GlossaryPageData => ({
  terms: glossary.map(({ term, means }) => ({
    term,
    means,
    lessons: lessons
      .filter(({ text }) => text.includes(`<Term name="${term}"`))
      .map(({ lesson: { id, title } }) => ({ id, title })),
  })),
});

/** The pages of a lesson: its own, and its quiz. */
export async function lessonPages({ lesson, next }: Omit<PlacedLesson, 'text'>): Promise<readonly SitePage[]> {
  const { id, title, summary, module, families: needed, quiz } = lesson;
  const { rules, codes } = await loadEngine(needed);
  const data = collectLessonData({
    module: modules.find((one) => one.id === module)?.title ?? '',
    rules,
    codes,
    sources,
    questions: (await quiz()).default,
    next,
  });
  return [
    { path: `/lessons/${id}/`, title: `${title} · Lumen`, description: summary, data },
    {
      path: `/lessons/${id}/quiz/`,
      title: `Quiz: ${title} · Lumen`,
      description: `Questions to the lesson “${title}”, graded by the rules that built its claim.`,
      data,
    },
  ];
}

/** The pages beside those of the lessons, the not-found page last. */
export async function otherPages(placed: ReturnType<typeof inOrder>): Promise<readonly SitePage[]> {
  const engine = await loadEngine(Object.keys(families).map((path) => path.split('/').at(-2) ?? ''));
  const golden = Object.values(goldens).flatMap((cases) => cases.map((entry) => entry.case));
  // Each is coded on many days: the cases as they stand are enough beside the golden ones.
  const evidence = gatherEvidence(engine, [...golden, ...placed.map(({ lesson }) => lesson.case)]);
  const course = placed.map(({ lesson }) => ({ module: lesson.module, lesson: metaOf(lesson, engine) }));
  const taught = taughtIn(course.map(({ lesson }) => lesson));
  const [{ lesson: first }] = placed;

  return [
    {
      path: '/',
      title: 'Lumen',
      description: 'Learn US medical coding by watching the procedure: the claim builds itself, and says why.',
      data: { first: { id: first.id, title: first.title, minutes: first.minutes } } satisfies HomePageData,
    },
    {
      path: '/course/',
      title: 'Course · Lumen',
      description: 'The lessons of the course, by module.',
      data: {
        modules: modules
          .map(({ id, title }) => ({
            id,
            title,
            lessons: course.filter(({ module }) => module === id).map(({ lesson }) => lesson),
          }))
          .filter((module) => module.lessons.length > 0),
      } satisfies CoursePageData,
    },
    {
      path: '/glossary/',
      title: 'Glossary · Lumen',
      description: 'The terms of the lessons in plain words.',
      data: collectGlossary(placed),
    },
    {
      path: '/codes/',
      title: 'Codes · Lumen',
      description: 'Every code that Lumen knows, in plain words, with the days on which it was valid.',
      data: collectList(engine),
    },
    ...collectPages({ engine, evidence, sources, taughtIn: taught }).map((data) => ({
      path: `/codes/${data.number}/`,
      title: `${data.number} ${data.rows[0].plain} · Lumen`,
      description: `${data.number}: ${data.rows[0].plain}`,
      data,
    })),
    {
      path: '/settings/',
      title: 'Settings · Lumen',
      description: 'Theme, motion, picture and speed; and your work, which stays on this device.',
      data: null,
    },
    {
      path: '/about/',
      title: 'About Lumen · Lumen',
      description: 'What Lumen is, how its answers are found, whose the codes are, and what is kept.',
      data: null,
    },
    {
      path: '/404.html',
      title: 'There is no such page · Lumen',
      description: 'The address leads nowhere.',
      data: null,
    },
  ];
}
