import type { ReactNode } from 'react';
import { later } from '@/ui/later.tsx';
import { checkNames, propsOf } from '../outline.ts';
import { useLesson } from '../state.ts';
import type { ChangeProps } from './ChangeCard.tsx';
import { Part } from './Part.tsx';

const ChangeCard = later(() => import('./ChangeCard.tsx'));

/** Part 5: the facts that the learner can change. Throws when a switch of the lesson isn't told, or an unknown one is. */
export function ChangeOneFact({ children }: { readonly children: ReactNode }) {
  const { lesson } = useLesson();
  const told = propsOf(children, Change).map((change) => change.switch);
  checkNames(
    'switch',
    told,
    lesson.switches.map((each) => each.id),
  );
  return <Part id="change-one-fact">{children}</Part>;
}

/** One fact: what is different, what the learner expects, the switch, and what became of the claim. */
export function Change(props: ChangeProps) {
  return <ChangeCard {...props} />;
}
