/** Fluoroscopy as a service of its own: which of its codes a step earns, what it was part of, what the note lacks. */
import type { Book } from '@/engine/book.ts';
import type { FluoroscopyStep, ProcedureStep } from '@/engine/case.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { hasStep, type Session, stepsOf } from '@/engine/session.ts';
import { isPartOfWork, servedBy } from '../across-families/fluoroscopy.ts';
import { type Alone, coveringAlone } from './alone.ts';
import { centralLines } from './central-lines.ts';
import type { Law } from './law.ts';
import { needles } from './needles.ts';

/** The code that fluoroscopy would be taken for. */
const wouldBe = (book: Book, { guides }: FluoroscopyStep) =>
  book.findCode(
    guides === 'needle'
      ? 'fluoroscopy/needle'
      : guides === 'spine-injection'
        ? 'fluoroscopy/spine'
        : guides === 'central-venous-access'
          ? 'fluoroscopy/central-line'
          : 'fluoroscopy/alone/hour',
  );

function absent(book: Book, step: FluoroscopyStep): Finding {
  const text = 'The physician was not in the room: fluoroscopy is not reported.';
  return part(null, reason(book, 'fluoroscopy-presence', [step.id], text), { wouldBe: wouldBe(book, step) });
}

function insideProcedure(book: Book, step: FluoroscopyStep): Finding {
  const text = 'An electrode array is put beside the spinal cord under fluoroscopy: it is part of that service.';
  return part(null, reason(book, 'guidance-not-with-included', [step.id], text, 'medium'), {
    wouldBe: wouldBe(book, step),
    mistake: 'fluoroscopy-apart',
  });
}

const unsettled = (step: FluoroscopyStep, text: string): Finding => unsupported([step.id], text);

/** Fluoroscopy in a service outside this format: inside it, apart from it, or not settled. */
function ofProcedure(book: Book, step: FluoroscopyStep, name: string): Finding | Alone {
  if (step.guides === 'other-physician') return { step, as: 'help' };
  if (name === 'epidural-electrode-array') return insideProcedure(book, step);
  const looksForIt = step.guides === 'procedure' || step.guides === 'examination';
  if (name === 'skin-foreign-body-removal' && looksForIt) return { step, as: 'search' };
  return unsettled(step, 'No source settles whether fluoroscopy is part of this service, which has codes of its own.');
}

/** The one service outside this format that fluoroscopy can have gone with where it names none. */
function onlyProcedure(session: Session, step: FluoroscopyStep): ProcedureStep | null {
  if (step.guides !== 'procedure') return null;
  const [only, ...others] = stepsOf(session, 'procedure');
  return only === undefined || others.length > 0 ? null : only.step;
}

/** What one step that stands by itself is: a finding, part of the fluoroscopy that is the only imaging, or guidance. */
function sort(session: Session, book: Book, step: FluoroscopyStep): Finding | Alone | 'needle' | 'line' {
  if (step.present === false) return absent(book, step);
  const served = servedBy(session, step) ?? onlyProcedure(session, step);
  if (served?.do === 'procedure') return ofProcedure(book, step, served.name);
  switch (step.guides) {
    case 'examination':
    case 'other-physician':
      if (served === null) return { step, as: step.guides === 'examination' ? 'look' : 'help' };
      return unsettled(
        step,
        'Guidance of this step has a code of its own; the record says that it was something else.',
      );
    case 'needle':
    case 'spine-injection':
      return 'needle';
    case 'central-venous-access':
      return 'line';
    case 'procedure':
      return unsettled(step, 'The record does not say what service this fluoroscopy went with.');
  }
}

/** The proposals of some years. */
export const proposeUnder =
  (law: Law) =>
  (session: Session, book: Book): Finding[] => {
    if (!hasStep(session, 'fluoroscopy')) return [];
    const findings: Finding[] = [];
    const alone: Alone[] = [];
    const guides: FluoroscopyStep[] = [];
    const lines: FluoroscopyStep[] = [];
    for (const { step } of stepsOf(session, 'fluoroscopy')) {
      if (isPartOfWork(session, step)) continue;
      const what = sort(session, book, step);
      if (what === 'needle') guides.push(step);
      else if (what === 'line') lines.push(step);
      else if ('as' in what) alone.push(what);
      else findings.push(what);
    }
    if (alone.length > 0) findings.push(coveringAlone(book, alone));
    findings.push(...needles(session, book, law, guides), ...centralLines(session, book, law, lines));
    return findings;
  };
