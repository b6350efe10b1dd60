/** Every kind of question: a folder of `kinds/`, and its line here. */
import type { AnyKind, Question, QuestionKind } from './kind.ts';
import { audit } from './kinds/audit/rules.ts';
import { choice } from './kinds/choice/rules.ts';
import { codeTheCase } from './kinds/code-the-case/rules.ts';
import { evidence } from './kinds/evidence/rules.ts';
import { match } from './kinds/match/rules.ts';
import { order } from './kinds/order/rules.ts';
import { sort } from './kinds/sort/rules.ts';
import { when } from './kinds/when/rules.ts';
import { seal } from './seal.ts';

const kinds: { readonly [K in QuestionKind]: AnyKind } = {
  choice: seal(choice, () => import('./kinds/choice/View.tsx')),
  match: seal(match, () => import('./kinds/match/View.tsx')),
  sort: seal(sort, () => import('./kinds/sort/View.tsx')),
  'code-the-case': seal(codeTheCase, () => import('./kinds/code-the-case/View.tsx')),
  order: seal(order, () => import('./kinds/order/View.tsx')),
  when: seal(when, () => import('./kinds/when/View.tsx')),
  evidence: seal(evidence, () => import('./kinds/evidence/View.tsx')),
  audit: seal(audit, () => import('./kinds/audit/View.tsx')),
};

/** The kind of a question: its rules, and its view. */
export function kindOf(question: Question): AnyKind {
  return kinds[question.kind];
}
