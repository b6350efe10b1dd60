/** Why a coronary code is not on a claim, where no step of the case went into it. */
import type { Case, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';

type Asked = { readonly id: string; readonly theCase: Case; readonly claim: Claim };

const hasTool = ({ steps }: Case, kind: Step['do']): boolean => steps.some((step) => step.do === kind);

/** The codes that hold every tool used in a vessel, with what they are for. */
const holders = [
  ['coronary/occlusion/', 'a chronic total occlusion'],
  ['coronary/infarction/', 'the artery of a heart attack'],
  ['coronary/graft/', 'a bypass graft'],
] as const;

function heldBy({ lines }: Claim): string | null {
  const found = holders.find(([start]) => lines.some(({ code }) => code.id.startsWith(start)));
  return found === undefined ? null : `The code for ${found[1]} holds every tool that was used there.`;
}

/** Numbers that hospitals report to Medicare for drug-eluting stents. */
function ofDrugStent({ theCase: { billing, payer, steps } }: Asked): string | null {
  if (billing !== 'facility' || payer !== 'medicare') return 'Only hospitals report this number, and only to Medicare.';
  const placed = steps.some((step) => step.do === 'stent' && step.drugEluting === true);
  return placed ? null : 'No drug-eluting stent was placed.';
}

function ofOcclusion({ id, theCase, claim }: Asked): string | null {
  const old = theCase.lesions.filter(({ kind }) => kind === 'chronic-total-occlusion');
  if (old.length === 0) return 'The note speaks of no chronic total occlusion.';
  if (old.every(({ months }) => months !== undefined && months < 3))
    return 'The artery was shut for less than three months: what was done there is coded by its tools.';
  const has = (other: string): boolean => claim.lines.some(({ code }) => code.id === other);
  if (id.endsWith('/both-ways') && has('coronary/occlusion/first'))
    return 'No occlusion was crossed from both directions.';
  if (id.endsWith('/first') && has('coronary/occlusion/both-ways'))
    return 'The occlusion was crossed from both directions, which has a code of its own.';
  return id.endsWith('/next') && has('coronary/occlusion/first')
    ? 'Only one chronic total occlusion was opened.'
    : null;
}

function ofStudy({ id, theCase, claim }: Asked): string | null {
  if (!theCase.steps.some((step) => step.do === 'angiogram' && step.role === 'diagnostic'))
    return 'No diagnostic study was made.';
  const studied = claim.lines.some(({ code }) => code.id.startsWith('coronary/angiogram/'));
  if (!studied) return null;
  return id.endsWith('/grafts')
    ? 'No bypass graft was studied.'
    : 'Bypass grafts were studied too, which has another code.';
}

/** The codes that go by the tools used. */
function ofTools({ id, theCase, claim }: Asked): string | null {
  if (id.includes('stent') && !hasTool(theCase, 'stent')) return 'No stent was placed.';
  if (id.includes('atherectomy') && !hasTool(theCase, 'atherectomy')) return 'No plaque was removed.';
  if (id.includes('balloon') && !hasTool(theCase, 'balloon')) return 'No balloon was used.';
  const held = heldBy(claim);
  if (held !== null) return held;
  const has = (other: string): boolean => claim.lines.some(({ code }) => code.id === other);
  if (id === 'coronary/stent/complex') return 'No artery got stents in separate lesions, or in both limbs of a fork.';
  if (has('coronary/stent/complex') && id === 'coronary/stent/artery')
    return 'Stents in separate lesions, or in both limbs of a fork, have a code of their own.';
  if (has('coronary/atherectomy-stent/artery') && id.endsWith('/artery'))
    return 'Plaque removal with a stent has a code of its own.';
  const treated = claim.lines.some(({ code }) => code.id.startsWith('coronary/') && code.id.endsWith('/artery'));
  return id.endsWith('/branch') && treated ? 'No further branch was treated.' : null;
}

/** A sentence on a code that a claim has not; null where nothing better than the usual can be said. */
export function whyNot(id: string, theCase: Case, claim: Claim): string | null {
  const asked: Asked = { id, theCase, claim };
  const [, kind] = id.split('/');
  switch (kind) {
    case 'lithotripsy':
      return hasTool(theCase, 'lithotripsy') ? null : 'No lithotripsy was done.';
    case 'thrombectomy':
      return hasTool(theCase, 'thrombectomy') ? null : 'No clot was removed.';
    case 'inside-imaging': {
      if (!hasTool(theCase, 'ivus')) return 'No step looks at a vessel from inside.';
      const has = (start: string): boolean => claim.lines.some(({ code }) => code.id.startsWith(start));
      const seen = has('coronary/inside-imaging/');
      if (!seen && has('vessel/ultrasound/')) return 'Vessels outside the heart have codes of their own for this.';
      return id.endsWith('/further') && seen ? 'Only one coronary vessel was looked at from inside.' : null;
    }
    case 'angiogram':
      return ofStudy(asked);
    case 'infarction': {
      const infarction = theCase.lesions.some((lesion) => lesion.kind === 'acute-occlusion-mi');
      return infarction ? null : 'The note speaks of no artery that caused a heart attack.';
    }
    case 'graft': {
      const touched = theCase.steps.some(
        (step) =>
          ('through' in step && step.through !== undefined) || ('vessels' in step && step.vessels.some(isGraft)),
      );
      return touched ? null : 'No bypass graft was treated.';
    }
    case 'occlusion':
      return ofOcclusion(asked);
    default:
      return (id.startsWith('coronary/drug-') ? ofDrugStent(asked) : null) ?? ofTools(asked);
  }
}

const isGraft = (vessel: string): boolean => vessel.includes('graft') || vessel.includes('internal-thoracic');
