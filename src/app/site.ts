/** Every page of the site with the data it shows. Runs at build only: it may see all content at once. */
import glossary from '#content/glossary.json' with { type: 'json' };
import { modules } from '#content/modules.ts';
import type { Case } from '@/engine/case.ts';
import type { Engine } from '@/engine/code.ts';
import type { Source } from '@/engine/facts.ts';
import type { Lesson, LessonMeta } from '@/lesson/lesson.ts';
import { collectList, collectPages } from './codes/collect-codes.ts';
import { gatherEvidence, numbersIn } from './codes/evidence.ts';
import { collectLessonData } from './lesson-data.ts';
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

type GoldenCase = { readonly case: Case };

const frontDoors = import.meta.glob<Lesson>('/content/lessons/*/lesson.ts', { import: 'lesson' });
const families = import.meta.glob('/content/codes/*/family.ts');
const goldens = import.meta.glob<readonly GoldenCase[]>('/content/codes/*/cases.json', {
  eager: true,
  import: 'default',
});
const proses = import.meta.glob<string>('/content/lessons/*/lesson.mdx', { query: '?raw', import: 'default' });
const cited = import.meta.glob<readonly Source[]>('/content/sources.json', { eager: true, import: 'default' });

/** Each lesson's case as it stands, with each switch thrown, and on its other dates. */
function casesOf({ case: theCase, switches, otherDates }: Lesson): readonly Case[] {
  const variants = [theCase, ...switches.map(({ apply }) => apply(theCase))];
  return [theCase.dateOfService, ...otherDates].flatMap((dateOfService) =>
    variants.map((variant) => ({ ...variant, dateOfService })),
  );
}

type Taught = ReadonlyMap<string, readonly Pick<LessonMeta, 'id' | 'title'>[]>;

/** The lessons on whose claims each number stands. */
function taughtIn(engine: Engine, lessons: readonly Lesson[]): Taught {
  const found = new Map<string, { id: string; title: string }[]>();
  for (const lesson of lessons) {
    const numbers = new Set(casesOf(lesson).flatMap((theCase) => numbersIn(engine.code(theCase))));
    for (const number of numbers)
      found.set(number, [...(found.get(number) ?? []), { id: lesson.id, title: lesson.title }]);
  }
  return found;
}

const metaOf = ({ id, title, summary, minutes, objectives }: Lesson, taught: Taught): CourseLesson => ({
  id,
  title,
  summary,
  minutes,
  objectives,
  codes: [...taught].flatMap(([number, lessons]) => (lessons.some((one) => one.id === id) ? [number] : [])),
});

/**
 * The lessons in the order of the course.
 * @throws when a lesson names a module that there is none of
 */
function inOrder(lessons: readonly Lesson[]): Lesson[] {
  const nth = ({ id, module }: Lesson): number => {
    const found = modules.findIndex((one) => one.id === module);
    if (found < 0) throw new Error(`The lesson ${id} names a module that content/modules.ts has not: ${module}.`);
    return found;
  };
  return lessons.toSorted((a, b) => nth(a) - nth(b) || a.place - b.place);
}

/** The glossary, each term with the lessons that explain it, in the order of the course. */
async function collectGlossary(lessons: readonly Lesson[]): Promise<GlossaryPageData> {
  const texts = await Promise.all(
    lessons.map(async (lesson) => ({
      lesson,
      text: (await proses[`/content/lessons/${lesson.id}/lesson.mdx`]?.()) ?? '',
    })),
  );
  return {
    terms: glossary.map(({ term, means }) => ({
      term,
      means,
      lessons: texts
        .filter(({ text }) => text.includes(`<Term name="${term}"`))
        .map(({ lesson: { id, title } }) => ({ id, title })),
    })),
  };
}

/** All pages, the not-found page last. */
export async function allPages(): Promise<readonly SitePage[]> {
  const lessons = inOrder(await Promise.all(Object.values(frontDoors).map((load) => load())));
  const [first] = lessons;
  if (!first) throw new Error('There is no lesson in content/lessons.');
  const engine = await loadEngine(Object.keys(families).map((path) => path.split('/').at(-2) ?? ''));
  const golden = Object.values(goldens).flatMap((cases) => cases.map((entry) => entry.case));
  // Each is coded on many days: the cases as they stand are enough beside the golden ones.
  const evidence = gatherEvidence(engine, [...golden, ...lessons.map((lesson) => lesson.case)]);
  const sources = Object.values(cited).flat();
  const taught = taughtIn(engine, lessons);

  const lessonPages = await Promise.all(
    lessons.map(async ({ id, title, summary, module, families: needed, quiz }, at) => {
      const { rules } = await loadEngine(needed);
      const after = lessons[at + 1];
      const data = collectLessonData({
        module: modules.find((one) => one.id === module)?.title ?? '',
        rules,
        sources,
        questions: (await quiz()).default,
        next: after ? { to: `/lessons/${after.id}/`, title: after.title, minutes: after.minutes } : null,
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
    }),
  );

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
            lessons: lessons.filter(({ module }) => module === id).map((lesson) => metaOf(lesson, taught)),
          }))
          .filter((module) => module.lessons.length > 0),
      } satisfies CoursePageData,
    },
    ...lessonPages.flat(),
    {
      path: '/glossary/',
      title: 'Glossary · Lumen',
      description: 'The terms of the lessons in plain words.',
      data: await collectGlossary(lessons),
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
