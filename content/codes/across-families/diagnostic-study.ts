/** Whether a diagnostic study counts: always with a report, and beside a treatment only if it was a study in its own right. */
import type { AngiogramStep } from '@/engine/case.ts';
import type { Confidence } from '@/engine/facts.ts';

/** The verdict on one diagnostic study, with the rule it stands on and the second half of a sentence. */
export type StudyVerdict =
  | {
      readonly is: 'counts';
      readonly beside: boolean;
      readonly rule: string;
      readonly why: string;
      readonly confidence: Confidence;
    }
  | { readonly is: 'lacks'; readonly rule: string; readonly needs: string }
  | {
      readonly is: 'refused';
      readonly rule: string;
      readonly why: string;
      readonly despitePrior: boolean;
      readonly confidence: Confidence;
    };

const needsOf = {
  prior: 'whether an earlier study exists, and whether it still serves',
  decision: 'that the decision to treat rests on this study',
  report: 'a written interpretation',
} as const;

const refuse = (rule: string, why: string, despitePrior = false, confidence: Confidence = 'high'): StudyVerdict => ({
  is: 'refused',
  rule,
  why,
  despitePrior,
  confidence,
});

/**
 * Judges one diagnostic study.
 * @param treated whether the session treated anything.
 * @param medicare whether the payer counts a CT study as an earlier study.
 */
export function judgeStudy(step: AngiogramStep, treated: boolean, medicare: boolean): StudyVerdict {
  if (step.report === false) return refuse('study-needs-report', 'there is no written interpretation');
  if (!treated) {
    return step.report === true
      ? { is: 'counts', beside: false, rule: 'study-needs-report', why: '', confidence: 'high' }
      : { is: 'lacks', rule: 'study-needs-report', needs: needsOf.report };
  }
  const onlyCt = step.prior !== undefined && step.prior !== 'none' && step.priorStudy === 'ct';
  if (step.prior === 'adequate' && (!onlyCt || medicare)) {
    return onlyCt
      ? refuse('study-prior-ct-medicare', 'an earlier CT study showed enough, and Medicare counts it', true, 'disputed')
      : refuse('study-beside-treatment', 'an earlier study showed enough', true);
  }
  const noLongerServes = (step.prior === 'inadequate' || step.prior === 'changed') && (!onlyCt || medicare);
  const absent: (keyof typeof needsOf)[] = [];
  if (step.prior === undefined) absent.push('prior');
  if (step.decision === undefined && !noLongerServes) absent.push('decision');
  if (step.report === undefined) absent.push('report');
  if (step.decision === false && !noLongerServes) {
    return refuse('study-beside-treatment', 'the decision to treat did not rest on it');
  }
  const first = absent[0];
  if (first === undefined) {
    const why = noLongerServes
      ? step.prior === 'changed'
        ? 'the patient changed since the earlier study'
        : 'the earlier study did not show enough'
      : onlyCt
        ? 'no earlier catheter study existed, only CT, and the decision to treat rests on it'
        : 'no earlier study existed, and the decision to treat rests on it';
    return {
      is: 'counts',
      beside: true,
      rule: 'study-beside-treatment',
      why,
      confidence: onlyCt ? 'disputed' : 'high',
    };
  }
  if (absent.length === 1) return { is: 'lacks', rule: 'study-beside-treatment', needs: needsOf[first] };
  return refuse('study-beside-treatment', `the note leaves out ${absent.map((key) => needsOf[key]).join('; ')}`);
}
