/** Search over the lessons of the course: by words of their titles, aims and modules, and by code number. */
import MiniSearch from 'minisearch';
import type { CourseModule } from '../site.ts';

export type FindLessons = (asked: string) => ReadonlySet<string>;

/**
 * Makes the search.
 * @returns finds the ids of the lessons that hold all the words asked for; a word may be cut short or misspelt
 */
export function lessonSearch(modules: readonly CourseModule[]): FindLessons {
  const index = new MiniSearch({
    fields: ['title', 'summary', 'objectives', 'module', 'codes'],
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
    },
  });
  index.addAll(
    modules.flatMap((module) =>
      module.lessons.map(({ id, title, summary, objectives, codes }) => ({
        id,
        title,
        summary,
        objectives: objectives.map(({ text }) => text).join(' '),
        module: module.title,
        codes: codes.join(' '),
      })),
    ),
  );
  return (asked) => new Set(index.search(asked).map(({ id }) => String(id)));
}
