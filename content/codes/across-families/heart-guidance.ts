/** Ultrasound guidance of a puncture through which only the heart was served. */
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, notReported } from '@/engine/family.ts';
import { absorb, say } from './draft.ts';

const guidance = 'access/ultrasound';
const text = 'Work in the arteries of the heart contains the ultrasound guidance of its puncture.';

/** The code of the work in the heart that an access served, or null where it served nothing, or another service too. */
function heartWorkThrough(draft: Draft, access: string | undefined): CodeFact | null {
  const served = draft.units.filter((unit) => unit.access === access && unit.role !== 'guidance');
  const inHeart = served.every(({ code }) => code.id.startsWith('coronary/'));
  return access !== undefined && inHeart ? (served[0]?.code ?? null) : null;
}

/** Puts such guidance into the work, whatever the note says or lacks for it. */
export function settleHeartGuidance(draft: Draft): void {
  for (const unit of draft.units) {
    if (unit.code.id !== guidance) continue;
    const into = heartWorkThrough(draft, unit.access ?? undefined);
    if (into !== null) absorb(draft, unit, into, say(draft, 'access-ultrasound-in-heart', unit.because.steps, text));
  }
  if (draft.missing.length === 0) return;
  draft.missing = draft.missing.filter(({ code, steps }) => {
    const into = code.id === guidance ? heartWorkThrough(draft, steps[0]) : null;
    if (into === null) return true;
    draft.parts.push(notReported(into, say(draft, 'access-ultrasound-in-heart', steps, text), { wouldBe: code }));
    return false;
  });
}
