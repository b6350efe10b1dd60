/** What a lesson folder holds. No field holds an answer: claims, keys and reasons are computed from the case. */
import type { MDXContent } from 'mdx/types.js';
import type { Case, Day } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';

/** A fact the learner can change: the same case, one thing different. */
export type Switch = {
  readonly id: string;
  /** What the learner turns on, such as "A second vein was opened too". */
  readonly label: string;
  /** The case with that one thing different. */
  readonly apply: (theCase: Case) => Case;
};

export type LessonMeta = {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the course page. */
  readonly summary: string;
  /** The module's id, of `content/modules.ts`. */
  readonly module: string;
  /** Its place in the module: 1 comes first. */
  readonly place: number;
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** Day on which rules and sources of the lesson were last checked. */
  readonly checked: Day;
};

export type Lesson = LessonMeta & {
  readonly case: Case;
  readonly switches: readonly Switch[];
  /** Other dates of service on which the code set differed. */
  readonly otherDates: readonly Day[];
  /** Families of codes (folders of `content/codes`) that the case needs; loaded apart. */
  readonly families: readonly string[];
  readonly prose: () => Promise<{ readonly default: MDXContent }>;
  readonly quiz: () => Promise<{ readonly default: readonly Question[] }>;
};
