/**
 * The tags of a lesson's prose (`lesson.mdx`). They need no import there: the page gives them to the prose by name.
 * The eight parts stand in this order; between the parts is nothing.
 *
 * ```mdx
 * <Opening ask="What would you report?">
 *   Read these lines of the note. (any prose; optional)
 *   <NoteLine>Real-time ultrasound … the vein was patent and an image was saved.</NoteLine>
 *   <NoteLine>…</NoteLine>
 * </Opening>
 *
 * <Theatre>                          the five parts beside which the picture and the claim stay in sight
 *   <WhereWeAre>prose; terms as <Term name="sheath">sheath</Term>, explained in content/glossary.json</WhereWeAre>
 *   <Walkthrough>
 *     optional prose before the steps
 *     <Step id="s1" title="A needle into the vein" predict>     one for every step of case.json, in its order
 *       <Does>what the physician does, one or two sentences</Does>
 *       <Seen>what is seen on the screen</Seen>
 *       <NoteMustSay>what the note must say for it to count</NoteMustSay>
 *     </Step>                        what it does to the claim follows by itself; `predict` asks the learner first
 *   </Walkthrough>
 *   <TheClaim>prose before the table; the table is computed</TheClaim>
 *   <ChangeOneFact>
 *     prose
 *     <Change switch="second-vein">what is different, in prose</Change>    one for every switch of lesson.ts
 *   </ChangeOneFact>
 *   <AnotherYear>prose; the dates and what differs are computed</AnotherYear>
 * </Theatre>
 *
 * <Quiz>optional prose</Quiz>
 *
 * <Remember>
 *   <Rule id="one-initial-per-session">the rule in the lesson's words</Rule>   at most three; its sources are computed
 * </Remember>
 * ```
 *
 * Anywhere, at the top of a part or last in a step, stands a warning of a common wrong rule that no question asks about:
 * `<Remark mistake="add-on-alone">why it is wrong here</Remark>`; `src/engine/claim.ts` lists the wrong rules.
 *
 * Anywhere in the prose of a part stands the vessel map, with one way lit, or with none to look around in:
 * `<VesselMap access="right-common-femoral-artery" tip="left-renal-artery" />`. `<CatheterMap access="…" tip="…" />` lets
 * the learner choose both, and shows the line that the catheter alone would earn; `families` of `lesson.ts` must name the
 * families of catheters. Both are fetched when the learner comes near.
 *
 * - Inside a tag leave an empty line around prose that should be Markdown; a single line of text needs none.
 * - `title` of a step starts with a capital and has no full stop; it is also the name in the list and under the picture.
 * - A step, switch or rule that doesn't exist, is missing, or stands twice is an error when the page is built.
 */
import { later } from '@/ui/later.tsx';
import { AnotherYear } from './parts/AnotherYear.tsx';
import { Change, ChangeOneFact } from './parts/ChangeOneFact.tsx';
import { NoteLine, Opening } from './parts/Opening.tsx';
import { Quiz } from './parts/Quiz.tsx';
import { Remark } from './parts/Remark.tsx';
import { Remember, Rule } from './parts/Remember.tsx';
import { Does, NoteMustSay, Seen, Step } from './parts/Step.tsx';
import { Term } from './parts/Term.tsx';
import { Theatre } from './parts/Theatre.tsx';
import { TheClaim } from './parts/TheClaim.tsx';
import { Walkthrough } from './parts/Walkthrough.tsx';
import { WhereWeAre } from './parts/WhereWeAre.tsx';

const VesselMap = later(() => import('./parts/LessonMap.tsx'));
const CatheterMap = later(() => import('./parts/CatheterMap.tsx'));

/** The prose takes them as `components`, as every compiled MDX file does. */
export const tags = {
  Opening,
  NoteLine,
  Theatre,
  WhereWeAre,
  Term,
  Walkthrough,
  Step,
  Does,
  Seen,
  NoteMustSay,
  TheClaim,
  ChangeOneFact,
  Change,
  AnotherYear,
  Quiz,
  Remember,
  Rule,
  Remark,
  VesselMap,
  CatheterMap,
} as const;
