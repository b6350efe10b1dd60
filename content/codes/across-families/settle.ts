/** What one family's line does to another's: the last word before a claim is a claim. */
import type { Book } from '@/engine/book.ts';
import type { ClaimLine, NotReported } from '@/engine/claim.ts';
import { asFacts, type CodeFact } from '@/engine/facts.ts';
import { type Finding, notReported, type Settled, type Settlement } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { settleAddOns } from './add-ons.ts';
import { settleCatheters } from './catheters.ts';
import { type Draft, openDraft } from './draft.ts';
import { settleDrugEluting } from './drug-eluting.ts';
import facts from './facts.json' with { type: 'json' };
import { settleFilter } from './filter.ts';
import { settleFirsts } from './first-of-session.ts';
import { settleHeartGuidance } from './heart-guidance.ts';
import {
  settleAccess,
  settleFluoroscopy,
  settleGuidingImages,
  settleInjection,
  settleLineGuidance,
} from './inclusions.ts';
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

function settleClaim(session: Session, book: Book, findings: readonly Finding[]): Settled {
  const draft = openDraft(session, book, findings);
  settleFirsts(draft);
  settleFilter(draft);
  settleHeartGuidance(draft);
  settleCatheters(draft);
  settleNeverTogether(draft);
  settleInjection(draft);
  settleLineGuidance(draft);
  settleAddOns(draft);
  settleGuidingImages(draft);
  settleFluoroscopy(draft);
  settleAccess(draft);
  settleDrugEluting(draft);
  const lines = toLines(draft);
  return { lines, notReported: toNotReported(draft, lines), missing: draft.missing, unsupported: draft.refused };
}

export const settle: Settlement = { facts: asFacts(facts), settle: settleClaim };
