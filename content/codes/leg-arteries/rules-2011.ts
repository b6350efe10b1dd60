/** Leg arteries for dates of service from 2011 to 2025: three territories, one code for all that was done in a vessel. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import type { Finding } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { codedSteps, heightOf, type Treatment, treatmentOf } from './ladder.ts';
import { type LegRules, noLithotripsy, proposeLegs, type Rung } from './leg-claim.ts';
import type { Position } from './leg-units.ts';
import type { LegVessel, Territory } from './leg-vessels.ts';

/** The code of a treatment: plaque removal in the iliac arteries has one of its own, the thigh is one vessel. */
function codeOf(book: Book, territory: Territory, treatment: Treatment, position: Position): CodeFact | null {
  if (territory === 'iliac' && treatment === 'atherectomy') return book.code('leg/iliac/atherectomy');
  const id = `leg/${territory}/${treatment}`;
  return book.findCode(territory === 'femoral-popliteal' ? id : `${id}/${position}`);
}

function rungOf(book: Book, vessel: LegVessel): Rung | null {
  const treatment = treatmentOf(codedSteps(vessel));
  if (treatment === null) return null;
  return {
    height: heightOf(treatment),
    treatment,
    confidence: vessel.fromElsewhere ? 'medium' : 'high',
    codeAt: (position) => codeOf(book, vessel.territory, treatment, position),
    reasons: () => [],
  };
}

const rules: LegRules = {
  rungsOf: (_session, book, vessel) => {
    const rung = rungOf(book, vessel);
    return rung === null ? null : [rung, rung];
  },
  needs: null,
  codeFor: (_session, book, _step, territory, treatment, position) => codeOf(book, territory, treatment, position),
  sift: (_session, _book, vessels) => ({ vessels, findings: [] }),
  lithotripsy: (session, _book, vessel) => noLithotripsy(session, vessel, 'no code for it is known on this day'),
};

/** Proposes the lines of the arteries of the legs. */
export const propose = (session: Session, book: Book): Finding[] => proposeLegs(session, book, rules);
