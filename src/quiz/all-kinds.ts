/** Every kind of question: a folder of `kinds/`, and its line here. */
import type { AnyKind, Question, QuestionKind } from './kind.ts';
import { choice } from './kinds/choice/rules.ts';
import { codeTheCase } from './kinds/code-the-case/rules.ts';
import { match } from './kinds/match/rules.ts';
import { sort } from './kinds/sort/rules.ts';
import { seal } from './seal.ts';

const kinds: { readonly [K in QuestionKind]?: AnyKind } = {
  choice: seal(choice, () => import('./kinds/choice/View.tsx')),
  match: seal(match, () => import('./kinds/match/View.tsx')),
  sort: seal(sort, () => import('./kinds/sort/View.tsx')),
  'code-the-case': seal(codeTheCase, () => import('./kinds/code-the-case/View.tsx')),
};

/** The kind of a question: its rules, and its view. */
export function kindOf(question: Question): AnyKind {
  const kind = kinds[question.kind];
  if (kind === undefined) throw new TypeError(`No kind of question is named ${question.kind}`);
  return kind;
}
