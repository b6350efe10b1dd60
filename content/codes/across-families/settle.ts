/** What one family's line does to another's: the last word before a claim is a claim. */
import type { Book } from '@/engine/book.ts';
import type { NotReported } from '@/engine/claim.ts';
import { asFacts } from '@/engine/facts.ts';
import type { Finding, Settled, Settlement } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { settleAddOns } from './add-ons.ts';
import { openDraft } from './draft.ts';
import { settleFilter } from './filter.ts';
import facts from './facts.json' with { type: 'json' };
import { settleAccess, settleFluoroscopy, settleGuidingImages, settleInjection } from './inclusions.ts';
import { toLines } from './lines.ts';

function settleClaim(session: Session, book: Book, findings: readonly Finding[]): Settled {
  const draft = openDraft(session, book, findings);
  settleFilter(draft);
  settleInjection(draft);
  settleAddOns(draft);
  settleGuidingImages(draft);
  settleFluoroscopy(draft);
  settleAccess(draft);
  const lines = toLines(draft);
  const onClaim = new Set(lines.map((line) => line.code));
  const place = new Map(session.steps.map(({ step, at }) => [step.id, at]));
  const placeOf = (steps: readonly string[]): number => place.get(steps[0] ?? '') ?? 0;
  const notReported = draft.parts.map(
    ({ is: _is, ...entry }): NotReported =>
      entry.into === null || onClaim.has(entry.into) ? entry : { ...entry, into: null },
  );
  notReported.sort((a, b) => placeOf(a.steps) - placeOf(b.steps));
  return { lines, notReported, missing: draft.missing, unsupported: draft.refused };
}

export const settle: Settlement = { facts: asFacts(facts), settle: settleClaim };
