import type { ReactNode } from 'react';
import { later } from '@/ui/later.tsx';
import { Part } from './Part.tsx';
import styles from './Quiz.module.css';

const QuizFacts = later(() => import('./QuizFacts.tsx'));

/** Part 7: the quiz. */
export function Quiz({ children }: { readonly children?: ReactNode }) {
  return (
    <Part id="quiz" className={styles.quiz}>
      {children}
      <QuizFacts />
    </Part>
  );
}
