import { useState, useSyncExternalStore } from 'react';
import { readDraft, saveDraft } from '@/progress/drafts.ts';
import { useLesson } from '../state.ts';

/** A draft changes only by what is typed here, which is state already. */
const unheard = () => () => undefined;

/**
 * Text that the learner writes: a draft is kept while they type, and what was kept before comes back.
 * @param name the draft's name within the lesson
 * @param kept what was kept for good, once it is known
 * @returns the text, and how to change it
 */
export function useKeptText(name: string, kept: string | null): readonly [string, (text: string) => void] {
  const { lesson } = useLesson();
  const key = `${lesson.id}/${name}`;
  const [typed, setTyped] = useState<string | null>(null);
  const draft = useSyncExternalStore(
    unheard,
    () => readDraft(key),
    () => undefined,
  );
  const write = (text: string): void => {
    setTyped(text);
    saveDraft(key, text);
  };
  return [typed ?? (typeof draft === 'string' ? draft : kept) ?? '', write];
}
