/**
 * Stents in arteries for dates of service up to 2013, with the codes that served veins too. Coded from the day on which
 * a source shows the first code in use.
 */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { percutaneousWork } from '../across-families/balloon-territories.ts';
import { proposeVesselStents } from '../across-families/vessel-stent-pairs.ts';
import type { StentBed } from '../across-families/vessel-stents.ts';
import { asEndograft, inLeg } from './elsewhere.ts';

const arteries = (session: Session, book: Book): StentBed => ({
  bed: 'artery',
  elsewhere: (placed) => asEndograft(session, placed),
  balloon: (vessels) => percutaneousWork(session, book, vessels),
});

/** Up to 2010, when the codes served the arteries of the leg as well. */
export const propose1997 = (session: Session, book: Book): Finding[] =>
  hasStep(session, 'stent') ? proposeVesselStents(session, book, arteries(session, book)) : [];

/** From 2011 to 2013, when the leg had its own codes. */
export function propose2011(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  const own = arteries(session, book);
  const elsewhere: StentBed['elsewhere'] = (placed) => asEndograft(session, placed) ?? inLeg(session, placed);
  return proposeVesselStents(session, book, { ...own, elsewhere });
}
