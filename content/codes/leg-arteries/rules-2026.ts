/** Leg arteries for dates of service from 2026: four territories, narrowings and blockages apart, lithotripsy on top. */
import type { Book } from '@/engine/book.ts';
import type { CrossStep, Lesion } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, inWords, type Session } from '@/engine/session.ts';
import { codedSteps, heightOf, type Treatment, treatmentOf, treatmentWords } from './ladder.ts';
import { type Beside, type LegRules, noLithotripsy, proposeLegs, type Rung, type Sifted } from './leg-claim.ts';
import { arteriesOf, type Position, sideMark } from './leg-units.ts';
import {
  bridgedTerritories,
  isTrunk,
  type LegStep,
  type LegVessel,
  lesionsOn,
  type PlacedStep,
  type Territory,
} from './leg-vessels.ts';

const complexities = ['straightforward', 'complex'] as const;
type Complexity = (typeof complexities)[number];

/** What a kind of lesion is called; the kinds that can be either are left out. */
const complexityOf: Partial<Record<Lesion['kind'], Complexity>> = {
  stenosis: 'straightforward',
  occlusion: 'complex',
  'chronic-total-occlusion': 'complex',
};

/** The complexity of what a step treated; null where the note leaves it open. */
function complexityOn(session: Session, step: LegStep | CrossStep): Complexity | null {
  const [first, ...others] = lesionsOn(session, step);
  if (first === undefined || others.some(({ kind }) => complexityOf[kind] !== complexityOf[first.kind])) return null;
  return complexityOf[first.kind] ?? null;
}

function codeOf(
  book: Book,
  territory: Territory,
  treatment: Treatment,
  complexity: Complexity,
  position: Position,
): CodeFact | null {
  if (territory === 'iliac' && treatment === 'atherectomy') return book.code('leg/iliac/atherectomy');
  return book.findCode(`leg/${territory}/${treatment}/${complexity}/${position}`);
}

type Service = { readonly treatment: Treatment; readonly complexity: Complexity; readonly height: number };

/** The highest service that some steps of a vessel carry: all of them on a narrowing, or those on a blockage. */
function serviceOf(session: Session, steps: readonly LegStep[], unknown: Complexity): Service | null {
  const blocked = steps.filter((step) => (complexityOn(session, step) ?? unknown) === 'complex');
  let best: Service | null = null;
  for (const complexity of complexities) {
    const treatment = treatmentOf(complexity === 'complex' ? blocked : steps);
    if (treatment === null) continue;
    const height = 2 * heightOf(treatment) + complexities.indexOf(complexity);
    if (best === null || height > best.height) best = { treatment, complexity, height };
  }
  return best;
}

/** Whether one lesion alone carries the service; else it rests on several lesions of the vessel taken together. */
function carriedByOne(session: Session, steps: readonly LegStep[], service: Service, unknown: Complexity): boolean {
  if (session.case.lesions.length < 2) return true;
  const lesions = new Set(steps.flatMap((step) => lesionsOn(session, step)));
  if (lesions.size < 2) return true;
  return [...lesions].some((lesion) => {
    const mine = steps.filter((step) => lesionsOn(session, step).includes(lesion));
    return serviceOf(session, mine, unknown)?.height === service.height;
  });
}

function rungOf(session: Session, book: Book, vessel: LegVessel, unknown: Complexity): Rung | null {
  const steps = codedSteps(vessel).filter((step) => step.do !== 'lithotripsy');
  const service = serviceOf(session, steps, unknown);
  if (service === null) return null;
  const { treatment, complexity, height } = service;
  if (codeOf(book, vessel.territory, treatment, complexity, 'first') === null) return null;
  const confidence: Confidence = carriedByOne(session, steps, service, unknown) ? 'high' : 'medium';
  const kind = complexity === 'complex' ? 'a complete blockage: complex' : 'a narrowing: straightforward';
  const together = confidence === 'medium' ? ' Several lesions of the vessel are taken together.' : '';
  const text = `The lesion treated with ${treatmentWords[treatment]} is ${kind}.${together}`;
  return {
    height,
    treatment,
    confidence,
    codeAt: (position) => codeOf(book, vessel.territory, treatment, complexity, position),
    reasons: (ids) => [reason(book, 'leg-complexity', ids, text, confidence)],
  };
}

/** Takes out what no rule covers: lesions across territories, and a trunk beside the anterior tibial artery. */
function sift(session: Session, book: Book, counted: readonly LegVessel[], done: readonly PlacedStep[]): Sifted {
  const bridged = bridgedTerritories(session, book, done);
  const vessels: LegVessel[] = [];
  const findings: Finding[] = [];
  for (const vessel of counted) {
    const here = `${vessel.limb}/${vessel.territory}`;
    const beside = counted.some((one) => one !== vessel && `${one.limb}/${one.territory}` === here);
    const steps = idsOf(vessel.steps);
    if (bridged.has(here)) {
      const text = `A lesion runs from one territory of the ${vessel.limb} leg into another: no sourced rule says how the work in the ${inWords(session, vessel.vessels)} is then coded.`;
      findings.push(unsupported(steps, text));
    } else if (isTrunk(vessel) && beside) {
      const text =
        'The tibioperoneal trunk has no code of its own where another artery of the lower leg is treated, here one that does not arise from it.';
      findings.push(part(null, reason(book, 'leg-trunk', steps, text, 'medium')));
    } else vessels.push(vessel);
  }
  return { vessels, findings };
}

/** The add-on for lithotripsy, once a vessel. */
function lithotripsy(session: Session, book: Book, vessel: LegVessel, beside: Beside): Finding[] {
  const steps = vessel.steps.filter((step) => step.do === 'lithotripsy');
  const first = steps[0];
  if (first === undefined) return [];
  const code = book.findCode(`leg/${vessel.territory}/lithotripsy`);
  const where = `the ${inWords(session, arteriesOf(vessel, 'lithotripsy'))}`;
  const why = (text: string, ids: readonly string[], sure: Confidence = 'high') =>
    reason(book, 'leg-lithotripsy', ids, text, sure);
  if (code === null) {
    const text = `Lithotripsy in ${where}: no add-on exists for it in this territory.`;
    return [part(beside.own, why(text, idsOf(steps), 'medium'))];
  }
  if (beside.waits) {
    const text = `Lithotripsy in ${where} goes with a treatment code that the note leaves open.`;
    return [missing(code, needs, why(text, idsOf(steps)))];
  }
  if (!beside.any) return noLithotripsy(session, vessel, 'no treatment that it could go with is on this claim');
  const text = `Lithotripsy in ${where}: an add-on beside the treatment of that territory.`;
  const again = `Lithotripsy in ${where} once more: the vessel counts once.`;
  return [
    unit('treatment', code, why(text, [first.id]), {
      access: vessel.access.id,
      vessels: vessel.vessels,
      modifiers: [sideMark(vessel.limb)],
    }),
    ...steps.slice(1).map(({ id }) => part(code, why(again, [id]), { wouldBe: code })),
  ];
}

const needs = 'whether the lesion is a narrowing or a complete blockage';

const rules: LegRules = {
  rungsOf: (session, book, vessel) => {
    const low = rungOf(session, book, vessel, 'straightforward');
    const open = codedSteps(vessel).some((step) => complexityOn(session, step) === null);
    const high = open ? rungOf(session, book, vessel, 'complex') : low;
    return low === null || high === null ? null : [low, high];
  },
  needs,
  codeFor: (session, book, step, territory, treatment, position) => {
    const complexity = step === null ? 'straightforward' : complexityOn(session, step);
    return complexity === null ? null : codeOf(book, territory, treatment, complexity, position);
  },
  sift,
  lithotripsy,
};

/** Proposes the lines of the arteries of the legs. */
export const propose = (session: Session, book: Book): Finding[] => proposeLegs(session, book, rules);
