import type { Confidence } from '@/engine/facts.ts';

/** What a learner reads beside a reason that isn't sure; null where it is. */
export function doubtOf(confidence: Confidence): string | null {
  return confidence === 'high' ? null : words[confidence];
}

const words = {
  medium: 'Medium confidence: the sources support it without saying it outright.',
  low: 'Low confidence: the sources are weak.',
  disputed: 'Disputed: the sources disagree.',
} as const;
