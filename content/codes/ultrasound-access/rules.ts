/** Ultrasound guidance of a puncture: from 2004, and from 2019. */
import type { Book } from '@/engine/book.ts';
import type { AccessStep, AccessUltrasound } from '@/engine/case.ts';
import { type Finding, missing, part, reason, unit } from '@/engine/family.ts';
import { lookUp, type Session, stepsOf } from '@/engine/session.ts';
import { isForArmLine } from '../across-families/arm-line.ts';

const elements = [
  { key: 'realTime', needs: 'that the needle was watched on ultrasound as it went in' },
  { key: 'patency', needs: 'that the vessel was seen to be open' },
  { key: 'imageSaved', needs: 'that an image was kept' },
] as const satisfies readonly { readonly key: keyof AccessUltrasound; readonly needs: string }[];

function judge(session: Session, book: Book, step: AccessStep, ultrasound: AccessUltrasound): Finding {
  const code = book.code('access/ultrasound');
  const where = lookUp(session, step.vessel).plain;
  const rule = 'access-ultrasound-elements';
  const steps = [step.id];
  if (step.method !== 'percutaneous') {
    const how = step.method === 'open' ? 'was reached through a cut-down' : 'had its sheath in place before';
    const text = `The ${where} ${how}: there was no puncture to guide.`;
    return part(null, reason(book, 'access-ultrasound-per-site', steps, text), { wouldBe: code });
  }
  const denied = elements.filter(({ key }) => ultrasound[key] === false);
  const absent = elements.filter(({ key }) => ultrasound[key] === undefined);
  if (denied.length > 0 || absent.length > 1) {
    const gap = [...denied, ...absent].map(({ needs }) => needs).join(', nor ');
    const text = `Ultrasound at the ${where} is not reported: the record does not show ${gap}.`;
    const wrong = { wouldBe: code, mistake: 'ultrasound-undocumented' } as const;
    return part(null, reason(book, rule, steps, text), wrong);
  }
  const lacking = absent[0];
  if (lacking !== undefined) {
    const text = `Ultrasound at the ${where} would count if the note also said ${lacking.needs}.`;
    return missing(code, lacking.needs, reason(book, rule, steps, text));
  }
  const text = `The needle was watched on ultrasound into the ${where}, seen to be open, and an image was kept.`;
  return unit('guidance', code, reason(book, rule, steps, text), { access: step.id, vessels: [step.vessel] });
}

/** The guidance lines of a session until 2018. */
export function proposeBefore2019(session: Session, book: Book): Finding[] {
  const findings: Finding[] = [];
  for (const { step } of stepsOf(session, 'access')) {
    if (step.ultrasound !== undefined) findings.push(judge(session, book, step, step.ultrasound));
  }
  return findings;
}

/** The guidance lines of a session since the codes for a line through an arm vein contain it. */
export function propose(session: Session, book: Book): Finding[] {
  const findings: Finding[] = [];
  for (const { step } of stepsOf(session, 'access')) {
    if (step.ultrasound === undefined) continue;
    if (!isForArmLine(session, step)) findings.push(judge(session, book, step, step.ultrasound));
    else {
      const text = `Put in with imaging, a line through the ${lookUp(session, step.vessel).plain} has a code that contains it, ultrasound too.`;
      const why = reason(book, 'arm-line-contains-imaging', [step.id], text);
      findings.push(part(null, why, { wouldBe: book.code('access/ultrasound') }));
    }
  }
  return findings;
}
