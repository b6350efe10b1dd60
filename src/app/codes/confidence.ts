import type { Confidence } from '@/engine/facts.ts';

/** How sure a fact is, in words for the learner. */
export const confidenceWords: Readonly<Record<Confidence, { readonly label: string; readonly meaning: string }>> = {
  high: {
    label: 'Well sourced',
    meaning: 'A government or society publication says so, or two independent sources agree.',
  },
  medium: {
    label: 'Less sure',
    meaning: 'Only one secondary source says so, or a part of it is inferred.',
  },
  low: {
    label: 'Unverified',
    meaning: 'No sound source was found. It is shown for completeness and decides no graded answer.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'Sources disagree. It decides no graded answer.',
  },
};
