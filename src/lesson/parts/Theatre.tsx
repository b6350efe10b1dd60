import { type ReactNode, useMemo, useRef } from 'react';
import { ClaimSheet } from '../claim/ClaimSheet.tsx';
import { checkNames, propsOf } from '../outline.ts';
import { Picture } from '../Picture.tsx';
import { LessonProvider, useLesson } from '../state.ts';
import { Step } from './Step.tsx';
import styles from './Theatre.module.css';

/**
 * Parts 2 to 6, and beside them the picture and the claim. Throws when the prose's steps aren't those of the case, in
 * their order.
 */
export function Theatre({ children }: { readonly children: ReactNode }) {
  const lesson = useLesson();
  const box = useRef<HTMLDivElement>(null);
  const value = useMemo(() => {
    const outline = propsOf(children, Step).map(({ id, title, predict = false }) => ({ id, title, predict }));
    const told = outline.map((step) => step.id);
    const done = lesson.lesson.case.steps.map((step) => step.id);
    checkNames('step', told, done);
    if (told.join() !== done.join()) throw new Error(`the prose tells the steps in another order: ${told.join(', ')}`);
    return { ...lesson, outline };
  }, [children, lesson]);

  return (
    <LessonProvider value={value}>
      <div ref={box} className={styles.theatre} data-theatre>
        <div className={styles.main}>
          <div className={styles.screen}>
            <Picture theatre={box} />
          </div>
          <div className={styles.prose}>{children}</div>
        </div>
        <ClaimSheet />
      </div>
    </LessonProvider>
  );
}
