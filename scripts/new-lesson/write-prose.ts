/** The prose of a new lesson, made from its case: true sentences that an author replaces. */

import type { Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import { wrongClaims } from '@/engine/diagnose/diagnose.ts';
import { wrongRules } from '@/engine/diagnose/wrong-rules.ts';
import { nameOfStep } from '@/lesson/outline.ts';
import { nameOf } from '@/quiz/step-name.ts';
import { describe } from '@/stage/describe.ts';
import { sceneAt } from '@/stage/scene.ts';
import { engine, type Found } from './find-case.ts';

const escaped = (text: string): string => text.replace(/[<{]/g, (sign) => `\\${sign}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A step in a short sentence, without what the note says of it. */
const inShort = (step: Step): string => nameOfStep(step, []).replace(': ', ', ');

/** A step's facts, as a sentence. */
export const factsOf = (step: Step): string => {
  const { name, detail } = nameOf(step);
  return capital(`${name}: ${detail}`.replaceAll(' · ', '; '));
};

const stepOf = (
  { made: { case: theCase } }: Found,
  step: Step,
  at: number,
): string => `<Step id="${step.id}" title="${inShort(step)}"${at < 2 ? ' predict' : ''}>
  <Does>The physician now does this: ${inShort(step).toLowerCase()}.</Does>
  <Seen>${escaped(describe(sceneAt(theCase, engine.atlas, at + 1)))}</Seen>
  <NoteMustSay>${escaped(factsOf(step))}.</NoteMustSay>
</Step>`;

function remarks({ made: { case: theCase, claim } }: Found): string {
  const invited = wrongClaims(engine, theCase, claim).flatMap(({ slips }) => slips.map(({ mistake }) => mistake));
  return [...new Set(invited)]
    .map((mistake) => `<Remark mistake="${mistake}">Who makes it is told: “${wrongRules[mistake]}”</Remark>`)
    .join('\n\n');
}

/** The first rules of the claim, two or three of them, each as it speaks here. */
function rulesOf(claim: Claim): string {
  const reasons = new Map(claim.lines.map(({ because: [first] }) => [first.rule, first.text]));
  return [...reasons]
    .slice(0, 3)
    .map(([rule, text]) => `  <Rule id="${rule}">${escaped(text)}</Rule>`)
    .join('\n');
}

/** `lesson.mdx`. */
export function proseOf(found: Found): string {
  const { case: theCase, claim, note } = found.made;
  const lines = note.text.split('\n').map((line) => `  <NoteLine>${escaped(line)}</NoteLine>`);
  const changes = found.changed.map(
    ({ path, step }) => `<Change switch="${switchId(path)}">Now the step is this. ${escaped(factsOf(step))}.</Change>`,
  );
  return `<Opening ask="What would you report for this session?">
${lines.join('\n')}
</Opening>

<Theatre>

<WhereWeAre>

${escaped(describe(sceneAt(theCase, engine.atlas, 0)))} The note above says what the physician wants to do, and why.

</WhereWeAre>

<Walkthrough>

Play one step at a time. Watch the picture, then look at what the step does to the claim.

${theCase.steps.map((step, at) => stepOf(found, step, at)).join('\n\n')}

</Walkthrough>

<TheClaim>

This is the whole session as it leaves the coder’s desk. Open a line to read why it stands there. Below the lines is every step that earned none, and where it went.

${remarks(found)}

</TheClaim>

<ChangeOneFact>

The procedure stays as it was; one thing about it is different. Say first what you think the claim will do, and then change the fact.

${changes.join('\n\n')}

</ChangeOneFact>

<AnotherYear>

The same work on another day can earn another claim. The date of service decides, and nothing else.

</AnotherYear>

</Theatre>

<Quiz>

The questions are about this case and its neighbours. You can change an answer until you check it, and every answer is kept on this device.

</Quiz>

<Remember>
${rulesOf(claim)}
</Remember>
`;
}

/** A switch's id, from the place of the fact that it changes. */
export const switchId = (path: string): string =>
  path
    .replace(/^steps\./, '')
    .replaceAll('.', '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
