/** The territories by which balloons in arteries were coded up to 2016. */
import { type Book, groupOf } from '@/engine/book.ts';
import type { Vessel } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { lookUp, type Session } from '@/engine/session.ts';

export type BalloonTerritory = { readonly name: string; readonly confidence: Confidence };

/** The territory of one artery: named by the sources, or inferred from them. */
function territoryOf(session: Session, book: Book, vessel: Vessel): BalloonTerritory | null {
  for (const id of ['balloon-territories', 'balloon-territories-inferred']) {
    const grouping = book.findGrouping(id);
    const name = grouping === null ? null : groupOf(grouping, lookUp(session, vessel).base);
    if (grouping !== null && name !== null) return { name, confidence: grouping.confidence };
  }
  return null;
}

/** The territory that some arteries share; null where they lie in several, or no source speaks of them. */
export function balloonTerritory(session: Session, book: Book, vessels: readonly Vessel[]): BalloonTerritory | null {
  let shared: BalloonTerritory | null = null;
  for (const vessel of vessels) {
    const here = territoryOf(session, book, vessel);
    if (here === null || (shared !== null && shared.name !== here.name)) return null;
    if (shared === null || here.confidence !== 'high') shared = here;
  }
  return shared;
}

/** The code for the work of a balloon through a puncture; null where no source gives it, or it is not loaded. */
export function percutaneousWork(session: Session, book: Book, vessels: readonly Vessel[]): CodeFact | null {
  const territory = balloonTerritory(session, book, vessels);
  return territory === null ? null : book.findCode(`artery/balloon/percutaneous/${territory.name}`);
}
