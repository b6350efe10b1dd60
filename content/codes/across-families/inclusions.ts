/** What goes into what: the injection, guiding images, access, closure, fluoroscopy. */
import type { AccessStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, notReported, roles, type Unit } from '@/engine/family.ts';
import { hasStep, inWords, lookUp, ofSession, type SessionStep, stepsOf } from '@/engine/session.ts';
import { absorb, say } from './draft.ts';
import { isPartOfWork } from './fluoroscopy.ts';
import { hasTreatment, isTreatment } from './treatments.ts';

/** The injection for a limb venogram is no second service beside a catheter with a code of its own. */
export function settleInjection(draft: Draft): void {
  for (const unit of draft.units) {
    if (unit.role !== 'injection') continue;
    const catheter = draft.units.find((other) => other.role === 'catheter' && other.access === unit.access);
    if (catheter === undefined) continue;
    const text = 'The contrast went through the catheter, which has a code of its own.';
    absorb(draft, unit, catheter.code, say(draft, 'injection-with-catheter', unit.because.steps, text));
  }
}

/**
 * Roles by weight, but the imaging half of a study last before guidance, and an add-on after the service that it stands
 * beside: the way in belongs to the code that holds the work.
 */
function rankOf({ role, code }: Unit): number {
  if (role === 'study' && code.split) return roles.indexOf('injection') + 0.5;
  return role === 'treatment' && code.addOn ? roles.indexOf('study') + 0.5 : roles.indexOf(role);
}

/** The guidance of a puncture is for the puncture, and takes in nothing that was done through it. */
const isPunctureGuidance = ({ code }: Unit): boolean => code.id === 'access/ultrasound';

/** Whether an access was that of a central line, whose own code is outside the facts: at the most its guidance is on the claim. */
const isForLine = (draft: Draft, access: AccessStep | null, into: CodeFact | null): boolean =>
  (into === null || into.id === 'fluoroscopy/central-line') &&
  stepsOf(draft.session, 'central-line').some((line) => line.access !== null && line.access === access);

/** The main code of what was done through an access, or null. */
function mainCode(draft: Draft, access: AccessStep): CodeFact | null {
  let main: Unit | undefined;
  for (const unit of draft.units) {
    if (unit.access !== access.id || isPunctureGuidance(unit)) continue;
    if (main === undefined || rankOf(unit) < rankOf(main)) main = unit;
  }
  if (main !== undefined) return main.code;
  for (const { into, steps } of draft.parts) {
    if (into !== null && draft.session.steps.some((one) => one.access === access && steps.includes(one.step.id))) {
      return into;
    }
  }
  const shared = draft.units.find(({ because }) =>
    draft.session.steps.some(
      (one) => one.access === access && one.step !== access && because.steps.includes(one.step.id),
    ),
  );
  return shared?.code ?? null;
}

const treatmentFor = (draft: Draft, placed: SessionStep<'angiogram'>): Unit | undefined => {
  const treatments = draft.units.filter((unit) => unit.role === 'treatment');
  const seen = treatments.filter((unit) => placed.step.vessels.some((vessel) => unit.vessels.includes(vessel)));
  return (
    seen.find(({ code }) => !code.addOn) ??
    seen[0] ??
    treatments.find((unit) => unit.access === placed.access?.id) ??
    treatments[0]
  );
};

/** The study of the same vessels, else the first of the session. */
function studyOf(draft: Draft, { step }: SessionStep<'angiogram'>): Unit | undefined {
  const studies = draft.units.filter((unit) => unit.role === 'study');
  return studies.find((unit) => step.vessels.some((vessel) => unit.vessels.includes(vessel))) ?? studies[0];
}

/** Why contrast went into the guidance of a central line. */
export const throughLine =
  'Contrast through a central line, or through its access, is part of the fluoroscopy with that line.';

/** The guidance of a central line through an access, which contains the contrast through it. */
const lineGuidanceThrough = (draft: Draft, access: AccessStep | null): Unit | undefined =>
  access === null
    ? undefined
    : draft.units.find((unit) => unit.code.id === 'fluoroscopy/central-line' && unit.access === access.id);

/** A sentence names no more vessels than these. */
const mostNamed = 3;

const mayBeTreated = ofSession((session) =>
  session.case.steps.some((step) => isTreatment(step) || ('outcome' in step && step.outcome === 'stopped')),
);

/** Images that guided a treatment or checked it go into it; without one, into the study, or nowhere. */
export function settleGuidingImages(draft: Draft): void {
  for (const placed of stepsOf(draft.session, 'angiogram')) {
    const { step } = placed;
    if (step.role === 'diagnostic') continue;
    const treatment = treatmentFor(draft, placed);
    const study = hasTreatment(draft.session) ? undefined : studyOf(draft, placed);
    const guidance = (treatment ?? study) ? undefined : lineGuidanceThrough(draft, placed.access);
    const into = (treatment ?? study ?? guidance)?.code ?? null;
    if (into === null && mayBeTreated(draft.session)) {
      draft.refused.push({
        steps: [step.id],
        text: `These images ${step.role === 'roadmap' ? 'guided' : 'checked'} a treatment that is not on this claim.`,
      });
      continue;
    }
    const images =
      step.vessels.length > mostNamed ? 'These images' : `These images of the ${inWords(draft.session, step.vessels)}`;
    const what = step.role === 'roadmap' ? `${images} showed the way for the work` : `${images} checked the result`;
    const text =
      into === null
        ? `${what}: they are no study of their own, and that work is not on this claim.`
        : step.role === 'roadmap'
          ? `${what}: they are no study of their own.`
          : `${what}: they belong to the work.`;
    const wouldBe = draft.guiding.find((hint) => hint.step === step.id)?.wouldBe ?? null;
    const mistake = step.role === 'roadmap' ? 'guiding-angiogram' : 'completion-as-diagnostic';
    const why =
      guidance === undefined
        ? say(draft, 'guiding-images', [step.id], text)
        : say(draft, 'central-line-guidance-contains', [step.id], throughLine);
    draft.parts.push(notReported(into, why, { wouldBe, mistake }));
  }
}

/** Whether a code on the claim is for the puncture itself; guidance of it is another service. */
function countsByItself(draft: Draft, { id }: AccessStep): boolean {
  for (const { role, because } of draft.units) if (role !== 'guidance' && because.steps.includes(id)) return true;
  return false;
}

/** Entries of access and closing steps. */
export function settleAccess(draft: Draft): void {
  for (const { step, access } of draft.session.steps) {
    if (step.do === 'access') {
      if (countsByItself(draft, step)) continue;
      const into = mainCode(draft, step);
      const where = lookUp(draft.session, step.vessel).plain;
      const text = isForLine(draft, step, into)
        ? `Getting into the ${where} belongs to the central line.`
        : into === null
          ? `Getting into the ${where} is not reported by itself, and nothing done through it is on this claim.`
          : `Getting into the ${where} belongs to what was done through it.`;
      draft.parts.push(notReported(into, say(draft, 'access-and-closure', [step.id], text)));
    } else if (step.do === 'close') {
      const into = access === null ? null : mainCode(draft, access);
      const text = isForLine(draft, access, into)
        ? 'Closing the access belongs to the central line.'
        : into === null
          ? 'Closing the access is not reported by itself.'
          : 'Closing the access belongs to what was done through it.';
      const wouldBe = step.method === 'device' ? draft.book.findCode('access/closure') : null;
      const why = say(draft, 'access-and-closure', [step.id], text);
      draft.parts.push(notReported(into, why, { wouldBe, mistake: 'closure-apart' }));
    }
  }
}

/** Fluoroscopy during a procedure or study that is on the claim belongs to it; what a family spoke of is settled. */
export function settleFluoroscopy(draft: Draft): void {
  if (!hasStep(draft.session, 'fluoroscopy')) return;
  const main =
    draft.units.find((unit) => unit.role === 'treatment') ??
    draft.units.find((unit) => unit.role === 'study' || unit.role === 'catheter');
  if (main === undefined) return;
  const wouldBe = draft.book.findCode('fluoroscopy/alone/hour');
  for (const { step } of stepsOf(draft.session, 'fluoroscopy')) {
    if (!isPartOfWork(draft.session, step)) continue;
    const text = 'Fluoroscopy is part of the work that used it.';
    const why = say(draft, 'fluoroscopy-inside', [step.id], text);
    draft.parts.push(notReported(main.code, why, { wouldBe, mistake: 'fluoroscopy-apart' }));
  }
}
