/** From 2017 the peripheral segment has one code: the highest rung that was reached. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, part, reason, type Unit, unit, type WrongReading } from '@/engine/family.ts';
import { inWords, lookUp, type Session } from '@/engine/session.ts';
import { isWork, type Work } from './circuit.ts';

/** The code of one treatment by itself. */
export function codeOf(book: Book, { step, peripheral }: Work, clot: boolean): CodeFact {
  if (step.do === 'embolize') return book.code('dialysis/closing-off/circuit');
  if (step.do === 'thrombectomy') return book.code('dialysis/clot/removal');
  if (peripheral.length === 0) return book.code(`dialysis/central/${step.do}`);
  return book.code(`dialysis/${clot ? 'clot' : 'circuit'}/${step.do}`);
}

export const isClot = isWork('thrombectomy');
export const isStent = isWork('stent');
export const isBalloon = isWork('balloon');

/** Through a sheath that was there before no source speaks of the ladders; clot in the central segment alone is inferred. */
export const leastOf = ({ access, step, peripheral }: Work): Confidence =>
  access.method === 'existing' || (step.do === 'thrombectomy' && peripheral.length === 0) ? 'medium' : 'high';

const did: Record<Work['step']['do'], string> = {
  balloon: 'A balloon opened',
  stent: 'A stent was put into',
  thrombectomy: 'Clot was taken out of',
  embolize: 'Something was closed off for good in',
};

/** Steps of one kind after the first, or below the rung that was reached. */
function belowTop(session: Session, book: Book, main: CodeFact, work: Work, top: Work, clot: boolean): Finding {
  const where = inWords(session, work.step.vessels);
  const steps = [work.step.id];
  if (work.step.do === 'balloon' && top.step.do === 'stent') {
    const whole = work.step.vessels.every((vessel) => lookUp(session, vessel).base === 'dialysis-circuit-peripheral');
    const text = whole
      ? `The code for the stent contains every balloon in the ${where}.`
      : `The code for the stent contains every balloon in the peripheral segment, here the ${where}.`;
    const wrong: WrongReading = { wouldBe: codeOf(book, work, clot), mistake: 'balloon-before-stent' };
    return part(main, reason(book, 'dialysis-ladder', steps, text), wrong);
  }
  const text = `${did[work.step.do]} the ${where}: the code counts once, however many places were treated.`;
  const wrong: WrongReading =
    work.step.do === 'stent' ? { wouldBe: main, mistake: 'stents-not-vessels' } : { wouldBe: codeOf(book, work, clot) };
  return part(main, reason(book, 'dialysis-ladder', steps, text), wrong);
}

type Ladder = { readonly main: Unit | null; readonly findings: readonly Finding[] };

/** The one code for the peripheral segment: the highest rung, on the second ladder where clot was taken out. */
export function ladder(session: Session, book: Book, done: readonly Work[]): Ladder {
  const clots = done.filter(isClot);
  const stents = done.filter(isStent).filter((work) => work.peripheral.length > 0);
  const balloons = done.filter(isBalloon).filter((work) => work.peripheral.length > 0);
  const all: readonly Work[] = [...stents, ...balloons, ...clots];
  const top = all[0];
  if (top === undefined) return { main: null, findings: [] };
  const clot = clots[0];
  const code = codeOf(book, top, clot !== undefined);
  const deciding = clot === undefined || clot === top ? [top] : [top, clot];
  const where = inWords(session, top.step.do === 'thrombectomy' ? top.step.vessels : top.peripheral);
  const also = deciding.length > 1 ? ', and clot was taken out of the circuit' : '';
  const text = `${did[top.step.do]} the ${where}${also}: the highest rung that was reached.`;
  const why = reason(
    book,
    'dialysis-ladder',
    deciding.map(({ step }) => step.id),
    text,
    leastOf(top),
  );
  const main = unit('treatment', code, why, {
    access: top.access.id,
    vessels: all.flatMap(({ step }) => step.vessels),
  });
  const rest = all.filter((work) => !deciding.includes(work));
  return { main, findings: rest.map((work) => belowTop(session, book, code, work, top, clot !== undefined)) };
}
