/** Up to 2016 the dialysis access is one vessel from the arterial anastomosis on: one treatment of it is reported. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, inWords, lookUp, type Session } from '@/engine/session.ts';
import { isWork, limbOf, type Work } from './circuit.ts';

const isStent = isWork('stent');
const isBalloon = isWork('balloon');
const isClot = isWork('thrombectomy');

/** The code for taking clot out, once. */
export function clotRemoval(session: Session, book: Book, works: readonly Work[]): Finding[] {
  const [first, ...more] = works.filter(isClot);
  if (first === undefined) return [];
  const code = book.code('dialysis/thrombectomy/percutaneous');
  const rule = 'dialysis-thrombectomy';
  const text = `Clot was taken out of the ${inWords(session, first.step.vessels)}.`;
  return [
    unit('treatment', code, reason(book, rule, [first.step.id], text), {
      access: first.access.id,
      vessels: first.step.vessels,
    }),
    ...more.map(({ step }) =>
      part(code, reason(book, rule, [step.id], 'Taking clot out of the access counts once.'), { wouldBe: code }),
    ),
  ];
}

/** The codes for a stent in a vein of those years: one, or the halves for work and imaging; null where not at hand. */
export function stentCodes(book: Book): readonly CodeFact[] | null {
  const one = book.findCode('vein/stent/first');
  if (one !== null) return [one];
  const work = book.findCode('vessel/stent/percutaneous/first');
  const imaging = book.findCode('vessel/stent/imaging');
  return work === null || imaging === null ? null : [work, imaging];
}

const both = (work: CodeFact | null, imaging: CodeFact | null): readonly CodeFact[] | null =>
  work === null || imaging === null ? null : [work, imaging];

/** The pair for a balloon in a vein; null where not at hand. */
export const veinPair = (book: Book): readonly CodeFact[] | null =>
  both(book.findCode('vein/balloon/percutaneous'), book.findCode('vein/balloon/imaging'));

/** The codes for the balloons of the one vessel: those of an artery where the anastomosis was opened. */
function balloonCodes(session: Session, book: Book, anastomosis: boolean): readonly CodeFact[] | null {
  if (!anastomosis) return veinPair(book);
  if (limbOf(session) === 'leg') {
    const leg = book.findCode('leg/femoral-popliteal/balloon');
    return leg === null ? null : [leg];
  }
  return both(
    book.findCode('artery/balloon/percutaneous/brachiocephalic'),
    book.findCode('artery/balloon/imaging/peripheral/first'),
  );
}

/** What goes into the code for the one vessel. */
function rest(session: Session, book: Book, into: CodeFact, top: Work, works: readonly Work[]): Finding[] {
  return works.map((work) => {
    const { step } = work;
    const where = inWords(session, work.peripheral);
    const steps = [step.id];
    if (step.do === 'balloon' && top.step.do === 'stent') {
      // Up to 2013 a balloon that failed was elsewhere reported beside the stent that followed it.
      const unsure =
        book.findCode('vein/stent/first') === null && step.purpose === 'treat' && step.result !== 'adequate';
      const text = `The access is one vessel, and the stent outranks the balloon in the ${where}.`;
      const wouldBe = balloonCodes(session, book, work.anastomosis)?.[0] ?? null;
      const why = reason(book, 'dialysis-one-vessel', steps, text, unsure ? 'disputed' : 'high');
      return part(into, why, { wouldBe, mistake: 'balloon-before-stent' });
    }
    const text = `The access is one vessel: the ${where} is reported with the rest of it.`;
    const wouldBe = step.do === 'stent' ? into : (balloonCodes(session, book, work.anastomosis)?.[0] ?? null);
    const why = reason(book, 'dialysis-one-vessel', steps, text);
    return step.do === 'stent'
      ? part(into, why, { wouldBe, mistake: 'stents-not-vessels' })
      : part(into, why, { wouldBe });
  });
}

/** The one treatment of the access that is reported, and what goes into it. */
export function oneVessel(session: Session, book: Book, works: readonly Work[]): Finding[] {
  const here = works.filter(({ peripheral }) => peripheral.length > 0);
  const stents: readonly Work[] = here.filter(isStent);
  const balloons: readonly Work[] = here.filter(isBalloon);
  const all = [...stents, ...balloons];
  const top = stents[0] ?? balloons.find(({ anastomosis }) => anastomosis) ?? balloons[0];
  if (top === undefined) return [];
  const isStented = top.step.do === 'stent';
  const codes = isStented ? stentCodes(book) : balloonCodes(session, book, top.anastomosis);
  const into = codes?.[0];
  if (codes === null || into === undefined) {
    const text = 'No code of this year is at hand for this treatment of the dialysis access.';
    return [unsupported(idsOf(all.map(({ step }) => step)), text)];
  }
  const where = inWords(session, top.peripheral);
  const text = isStented
    ? `The access is one vessel, and it was stented: the ${where}.`
    : top.anastomosis
      ? 'The access is one vessel, and its arterial anastomosis was opened: it counts as an artery.'
      : `The access is one vessel, and it was opened with a balloon: the ${where}. It counts as a vein.`;
  const side = lookUp(session, top.peripheral[0] ?? top.access.vessel).side;
  const leg = into.id.startsWith('leg/') && side !== null;
  const mark = side === 'left' ? 'LT' : 'RT';
  const more = {
    access: top.access.id,
    vessels: all.flatMap(({ peripheral }) => peripheral),
    modifiers: leg ? [mark] : [],
    also: leg ? [reason(book, 'leg-side', [top.step.id], `Modifier ${mark}: the ${side} leg.`)] : [],
  };
  return [
    ...codes.map((code, i) =>
      unit(
        'treatment',
        code,
        reason(
          book,
          'dialysis-one-vessel',
          [top.step.id],
          i === 0 ? text : `The imaging of that work in the ${where}.`,
        ),
        more,
      ),
    ),
    ...rest(
      session,
      book,
      into,
      top,
      all.filter((work) => work !== top),
    ),
  ];
}
