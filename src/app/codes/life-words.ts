import { dayBefore, dayInWords } from '@/engine/day-words.ts';
import type { CodeFact } from '@/engine/facts.ts';

type Life = Pick<CodeFact, 'from' | 'until'> & { readonly inUseBy?: string | undefined };

/** From when and until when a code is valid, in words. */
export function lifeInWords({ from, until, inUseBy }: Life): string {
  return `${startInWords(from, inUseBy)}${until === null ? '' : `, ended ${dayInWords(dayBefore(until))}`}`;
}

function startInWords(from: string | null, inUseBy: string | undefined): string {
  if (from !== null) return `From ${dayInWords(from)}`;
  return inUseBy ? `Start not known, in use by ${dayInWords(inUseBy)}` : 'Start not known';
}
