/** Fluoroscopy with a central venous line. */
import type { Book } from '@/engine/book.ts';
import type { CentralLineStep, FluoroscopyStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { lookUp, type Session, type SessionStep, stepsOf } from '@/engine/session.ts';
import { isArmLine } from '../across-families/arm-line.ts';
import { servedBy } from '../across-families/fluoroscopy.ts';
import type { Law } from './law.ts';

type Line = SessionStep<'central-line'>;

const did: Readonly<Record<CentralLineStep['action'], string>> = {
  place: 'placed',
  replace: 'replaced',
  remove: 'removed',
  reposition: 'moved',
};

/** The line that fluoroscopy went with: the one it names, else that of the access it names, else the session's only one. */
function lineOf(session: Session, step: FluoroscopyStep): Line | null {
  const lines = stepsOf(session, 'central-line');
  const served = servedBy(session, step);
  if (served?.do === 'central-line') return lines.find((line) => line.step === served) ?? null;
  if (served !== null) return lines.find((line) => line.access === served) ?? null;
  return step.for === undefined && lines.length === 1 ? (lines[0] ?? null) : null;
}

function judge(session: Session, book: Book, law: Law, code: CodeFact, line: Line, step: FluoroscopyStep): Finding {
  const where = lookUp(session, line.step.vessel).plain;
  if (line.step.action === 'reposition')
    return unsupported([step.id], 'Sources differ on the code for fluoroscopy while a central line is moved.');
  if (law.armLineInside && isArmLine(session, line.step)) {
    const text = `Put in with imaging, a line through the ${where} has a code that contains it.`;
    return part(null, reason(book, 'arm-line-contains-imaging', [step.id], text), { wouldBe: code });
  }
  if (step.imageSaved === false) {
    const text = 'No image of where the line ended was kept: its guidance is not reported.';
    return part(null, reason(book, 'central-line-image', [step.id], text), { wouldBe: code });
  }
  const shown = step.imageSaved === true && step.present === true;
  const need = shown ? '' : ' The record must show a kept image of where it ended, and the physician in the room.';
  const text = `A central line was ${did[line.step.action]} under fluoroscopy through the ${where}.${need} The line itself has a code outside this course.`;
  return unit('guidance', code, reason(book, 'central-line-guidance', [step.id], text, shown ? 'high' : 'medium'), {
    access: line.access?.id ?? null,
    vessels: [line.step.vessel],
  });
}

/** What fluoroscopy with central lines earns: one unit for each line. */
export function centralLines(session: Session, book: Book, law: Law, steps: readonly FluoroscopyStep[]): Finding[] {
  const code = book.findCode('fluoroscopy/central-line');
  const had = new Set<Line['step']>();
  return steps.map((step) => {
    if (code === null)
      return unsupported(
        [step.id],
        'No source names a code for fluoroscopy with a central line on this date of service.',
      );
    const line = lineOf(session, step);
    if (line === null)
      return unsupported([step.id], 'The record does not say which central line this fluoroscopy went with.');
    const finding = judge(session, book, law, code, line, step);
    if (finding.is !== 'unit') return finding;
    if (had.has(line.step)) {
      const text = 'Fluoroscopy with one central line counts once.';
      return part(code, reason(book, 'central-line-guidance', [step.id], text), { wouldBe: code });
    }
    had.add(line.step);
    return finding;
  });
}
