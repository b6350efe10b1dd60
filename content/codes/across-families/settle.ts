/** What one family's line does to another's: the last word before a claim is a claim. */
import type { Book } from '@/engine/book.ts';
import type { ClaimLine, NotReported } from '@/engine/claim.ts';
import { asFacts, type CodeFact } from '@/engine/facts.ts';
import {
  type Draft,
  type Family,
  type Finding,
  notReported,
  type Settled,
  type Settlement,
  type Settling,
} from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { settleAddOns } from './add-ons.ts';
import { openDraft } from './draft.ts';
import facts from './facts.json' with { type: 'json' };
import { settleFirsts } from './first-of-session.ts';
import { settleAccess, settleFluoroscopy, settleGuidingImages, settleInjection } from './inclusions.ts';
import { settleNeverTogether, toLines } from './lines.ts';

function isOn(lines: readonly ClaimLine[], code: CodeFact): boolean {
  for (const line of lines) if (line.code === code) return true;
  return false;
}

/** The entries in the order of their steps. What went into a code that left the claim went into nothing. */
function toNotReported(draft: Draft, lines: readonly ClaimLine[]): NotReported[] {
  const entries: NotReported[] = [];
  for (const { step } of draft.session.steps) {
    for (const entry of draft.parts) {
      if (entry.steps[0] !== step.id) continue;
      const { into } = entry;
      entries.push(into === null || isOn(lines, into) ? entry : notReported(null, entry, entry));
    }
  }
  return entries;
}

/** In this order. What only one family's lines need is brought by that family (`settles`). */
const order = [
  'first-of-session',
  'filter',
  'heart-guidance',
  'catheters',
  'never-together',
  'injection',
  'line-guidance',
  'add-ons',
  'guiding-images',
  'fluoroscopy',
  'access',
  'drug-eluting',
];

const always: Readonly<Record<string, Settling>> = {
  'first-of-session': settleFirsts,
  'never-together': settleNeverTogether,
  injection: settleInjection,
  'add-ons': settleAddOns,
  'guiding-images': settleGuidingImages,
  fluoroscopy: settleFluoroscopy,
  access: settleAccess,
};

function settleFor(families: readonly Family[]) {
  const byPlace = new Map(Object.entries(always));
  for (const { settles } of families) {
    for (const [place, settling] of Object.entries(settles ?? {})) byPlace.set(place, settling);
  }
  for (const place of byPlace.keys()) {
    if (!order.includes(place)) throw new Error(`The settlement has no place called ${place}`);
  }
  const settlings = order.map((place) => byPlace.get(place)).filter((one) => one !== undefined);
  return (session: Session, book: Book, findings: readonly Finding[]): Settled => {
    const draft = openDraft(session, book, findings);
    for (const settling of settlings) settling(draft);
    const lines = toLines(draft);
    return { lines, notReported: toNotReported(draft, lines), missing: draft.missing, unsupported: draft.refused };
  };
}

export const settle: Settlement = { facts: asFacts(facts), settleFor };
