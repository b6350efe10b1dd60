import { useEffect, useRef, useState } from 'react';
import { readDraft, saveDraft } from '@/progress/drafts.ts';
import { useLesson } from '../state.ts';

/**
 * Text that the learner writes: a draft is kept while they type, and what was kept before comes back.
 * @param name the draft's name within the lesson
 * @param kept what was kept for good, once it is known
 * @returns the text, and how to change it
 */
export function useKeptText(name: string, kept: string | null): readonly [string, (text: string) => void] {
  const { lesson } = useLesson();
  const key = `${lesson.id}/${name}`;
  const [text, setText] = useState('');
  const touched = useRef(false);

  useEffect(() => {
    if (touched.current) return;
    const draft = readDraft(key);
    const known = typeof draft === 'string' ? draft : kept;
    if (known !== null) setText(known);
  }, [key, kept]);

  const write = (next: string): void => {
    touched.current = true;
    setText(next);
    saveDraft(key, next);
  };
  return [text, write];
}
