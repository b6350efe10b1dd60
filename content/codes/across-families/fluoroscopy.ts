/** Fluoroscopy that a case tells as a step of its own, and that belongs to other work of the session. */
import type { FluoroscopyStep, Step } from '@/engine/case.ts';
import type { Session } from '@/engine/session.ts';

/** Services outside this format, whose fluoroscopy has rules of its own. */
const apart: ReadonlySet<Step['do']> = new Set(['needle', 'central-line', 'procedure']);

/** Steps that are not work seen under fluoroscopy: the way in and out, and fluoroscopy itself. */
const noWork: ReadonlySet<Step['do']> = new Set(['access', 'close', 'fluoroscopy']);

/** The step that fluoroscopy names as what it was for, or null. */
export const servedBy = (session: Session, { for: named }: FluoroscopyStep): Step | null =>
  named === undefined ? null : (session.case.steps.find((step) => step.id === named) ?? null);

/**
 * Whether fluoroscopy was part of the session's own vascular work or imaging. A step that names what it was for is
 * taken at its word; an examination or a procedure that names nothing is that work, if there was any.
 */
export function isPartOfWork(session: Session, step: FluoroscopyStep): boolean {
  const served = servedBy(session, step);
  if (step.guides === 'central-venous-access' && served?.do === 'access') return false;
  if (served !== null) return !apart.has(served.do);
  if (step.guides !== 'procedure' && step.guides !== 'examination') return false;
  return session.case.steps.some((other) => !apart.has(other.do) && !noWork.has(other.do));
}
