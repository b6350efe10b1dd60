import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import arteryCase from './artery-case.json' with { type: 'json' };
import fistulaCase from './fistula-case.json' with { type: 'json' };
import heartCase from './heart-case.json' with { type: 'json' };
import legCase from './leg-case.json' with { type: 'json' };
import studyCase from './study-case.json' with { type: 'json' };
import veinCase from './vein-case.json' with { type: 'json' };

const veinNote = [
  'Date of service: January 20, 2026. Professional claim; the procedure was done in a hospital.',
  '[The right internal jugular vein](steps.puncture.vessel) [was seen to be open on ultrasound](steps.puncture.ultrasound.patency) [and was entered](steps.puncture) [under real-time ultrasound guidance.](steps.puncture.ultrasound.realTime) [An image was saved.](steps.puncture.ultrasound.imageSaved) [A catheter was passed into the inferior vena cava.](steps.catheter)',
  '[Contrast served as a roadmap and showed where the renal veins enter.](steps.venogram steps.venogram.role) [Intravascular ultrasound of the inferior vena cava measured its width.](steps.inside-look) [A filter was placed in the inferior vena cava, below the renal veins.](steps.filter steps.filter.action steps.filter.vessels)',
  '[A last venogram showed the filter upright.](steps.completion) [Pressure was held at the neck.](steps.closure)',
];

const arteryNote = [
  'Date of service: April 28, 2026. Professional claim; the procedure was done in a hospital.',
  '[The left brachial artery was entered](steps.puncture) [under real-time ultrasound guidance.](steps.puncture.ultrasound.realTime) [It was seen to be open.](steps.puncture.ultrasound.patency) [No ultrasound image was kept.](steps.puncture.ultrasound.imageSaved) [A catheter was passed down the aorta into the superior mesenteric artery.](steps.catheter)',
  '[An angiogram of the superior mesenteric artery was done and read.](steps.study steps.study.report) [It showed the same 85 % narrowing](lesions.L1) [that the catheter angiogram of three weeks ago had shown in full;](steps.study.prior steps.study.priorStudy) [the decision to treat had been made then.](steps.study.decision)',
  '[The narrowing was dilated](steps.balloon) [and a stent was placed.](steps.stent) [As its lower end was not covered, a second stent was placed, overlapping the first.](steps.second-stent) [A last angiogram showed good flow.](steps.completion) [Pressure was held at the arm.](steps.closure)',
];

const legNote = [
  'Date of service: September 22, 2026. Professional claim; the procedure was done in a hospital.',
  'A catheter angiogram of last week had shown the left leg in full, and the treatment of today was decided on it. The right common femoral artery was entered. [A catheter was passed over the aortic bifurcation into the left superficial femoral artery.](steps.catheter) [Contrast served as a roadmap.](steps.roadmap)',
  '[The left superficial femoral artery was occluded.](lesions.L1 lesions.L1.vessels) [The occlusion was crossed with a wire from above.](steps.crossing) [It was dilated.](steps.balloon) [A stent was placed in the left superficial femoral artery.](steps.stent steps.stent.vessels)',
  '[The left anterior tibial artery was 80 % narrowed.](lesions.L2) [Plaque was removed from it.](steps.plaque) [The left peroneal artery had a narrowing of its own, of 75 %.](lesions.L3) [It was opened with a balloon.](steps.peroneal-balloon) [A last angiogram showed flow to the foot.](steps.completion) [The groin was closed with a device.](steps.closure)',
];

const heartNote = [
  'Date of service: July 21, 2026. Professional claim; the procedure was done in a hospital.',
  '[The right radial artery was entered.](steps.puncture) [No earlier coronary angiogram exists.](steps.study.prior) [An angiogram of the left main, left anterior descending, left circumflex and right coronary arteries was done and read in a written report.](steps.study steps.study.role steps.study.vessels steps.study.report) [The decision to treat was made on it.](steps.study.decision)',
  '[An 80 % narrowing lay at the fork of the left anterior descending artery and its first diagonal branch.](lesions.L1 lesions.L1.bifurcation) [A stent was placed in the left anterior descending artery](steps.stent) [and another in the diagonal branch.](steps.branch-stent) [Ultrasound from inside the left anterior descending artery showed its stent well opened.](steps.inside-look)',
  '[The first obtuse marginal, a branch of the left circumflex artery, was 75 % narrowed.](lesions.L2) [It was dilated](steps.marginal-balloon) [and stented.](steps.marginal-stent) [A last angiogram showed good flow.](steps.completion) [Pressure was held at the wrist.](steps.closure)',
];

const fistulaNote = [
  'Date of service: March 24, 2026. Professional claim; the procedure was done in a hospital.',
  '[The dialysis fistula of the left arm was punctured.](steps.puncture) [No earlier study exists.](steps.study.prior) [Contrast showed the whole circuit, from the arterial anastomosis to the central veins, and was read in a written report.](steps.study steps.study.report) [The decision to treat was made on it.](steps.study.decision)',
  '[An 80 % narrowing lay in the outflow vein of the upper arm, in the peripheral segment.](lesions.L1) [A balloon did not open it enough.](steps.balloon) [A stent was placed there.](steps.stent) [A 70 % narrowing lay in the left subclavian vein, in the central segment.](lesions.L2) [It was opened with a balloon, through the same puncture.](steps.central-balloon)',
  '[Contrast showed both segments open.](steps.completion) [The puncture was closed with a stitch.](steps.closure)',
];

const studyNote = [
  'Date of service: October 6, 2026. Professional claim; the procedure was done in a hospital.',
  '[The right common femoral artery](steps.puncture.vessel) [was seen to be open on ultrasound](steps.puncture.ultrasound.patency) [and was entered](steps.puncture) [under real-time ultrasound guidance.](steps.puncture.ultrasound.realTime) [An image was saved.](steps.puncture.ultrasound.imageSaved) No earlier study exists.',
  '[A catheter was placed in the abdominal aorta at the renal arteries.](steps.aorta-catheter steps.aorta-catheter.level) [The abdominal aorta was studied with contrast.](steps.aorta-study steps.aorta-study.role) [The catheter was then passed over the aortic bifurcation into the left external iliac artery.](steps.leg-catheter) [From there the left leg was studied, from the common femoral to the anterior tibial artery.](steps.leg-study steps.leg-study.role) [Both studies were read in a written report.](steps.aorta-study.report steps.leg-study.report)',
  'No treatment was done. [Pressure was held at the groin.](steps.closure)',
];

const questions: readonly Question[] = [
  {
    id: 'every-step',
    kind: 'match',
    ask: 'To warm up: put each step of the session where it belongs on the claim.',
    objective: 'order',
  },
  {
    id: 'vein',
    kind: 'code-the-case',
    ask: 'Case 1, a vein. Read the note and code the physician’s claim.',
    objective: 'contained',
    about: { case: veinCase as Case },
    note: veinNote,
  },
  {
    id: 'artery',
    kind: 'code-the-case',
    ask: 'Case 2, an artery. Read the note and code the physician’s claim.',
    objective: 'documented',
    about: { case: arteryCase as Case },
    note: arteryNote,
  },
  {
    id: 'leg',
    kind: 'code-the-case',
    ask: 'Case 3, a leg. Read the note and code the physician’s claim.',
    objective: 'count',
    about: { case: legCase as Case },
    note: legNote,
  },
  {
    id: 'leg-evidence',
    kind: 'evidence',
    ask: 'The same leg. Mark the sentences on which the line for the stent rests, and its being complex.',
    objective: 'evidence',
    about: { case: legCase as Case },
    service: 'leg/femoral-popliteal/stent/complex/first',
    note: legNote,
  },
  {
    id: 'heart',
    kind: 'code-the-case',
    ask: 'Case 4, a heart. Read the note and code the physician’s claim.',
    objective: 'count',
    about: { case: heartCase as Case },
    note: heartNote,
  },
  {
    id: 'heart-evidence',
    kind: 'evidence',
    ask: 'The same heart. Mark the sentences on which the line for the diagnostic angiogram rests.',
    objective: 'evidence',
    about: { case: heartCase as Case },
    service: 'coronary/angiogram/arteries',
    note: heartNote,
  },
  {
    id: 'fistula',
    kind: 'audit',
    ask: 'Case 5, a dialysis circuit. Somebody coded it from this note, and one thing went wrong. Find it, name it, and mend the claim.',
    objective: 'audit',
    about: { case: fistulaCase as Case },
    mistake: 'components-and-bundle',
    note: fistulaNote,
  },
  {
    id: 'study',
    kind: 'audit',
    ask: 'Case 6, a diagnostic study. Somebody coded it from this note, and one thing went wrong. Find it, name it, and mend the claim.',
    objective: 'audit',
    about: { case: studyCase as Case },
    mistake: 'every-catheter-position',
    note: studyNote,
  },
];

export default questions;
