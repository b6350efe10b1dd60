/** The dialysis access for dates of service from 2012 to 2016: the central veins count as one segment. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { proposeAccess } from './rules-2010.ts';

/** Proposes the lines of a session on a dialysis access. */
export const propose = (session: Session, book: Book): Finding[] => proposeAccess(session, book, 'one-segment');
