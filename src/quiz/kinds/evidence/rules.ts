/** Evidence: the sentences of the note on which a line rests. Graded by what becomes of the line without each fact. */
import { array, number } from 'valibot';
import { type Evidence, evidenceFor, type Needed } from '@/engine/evidence.ts';
import { type Note, readNote } from '@/engine/note.ts';
import type { EvidenceQuestion, Kind, Part, Setting } from '../../kind.ts';
import { keyOf } from '../../step-key.ts';
import { nameOf } from '../../step-name.ts';

/** The places of the sentences marked, from 0. */
export type EvidenceAnswer = readonly number[];

type Known = { readonly note: Note; readonly evidence: Evidence };

const remembered = new WeakMap<Setting, WeakMap<EvidenceQuestion, Known>>();
const none: Evidence = { lines: [], needed: [], allowed: [] };

/** The note of a question, and what the line rests on in it; nothing where the claim has no such line. */
export function knownOf(question: EvidenceQuestion, setting: Setting): Known {
  let ofSetting = remembered.get(setting);
  if (ofSetting === undefined) remembered.set(setting, (ofSetting = new WeakMap()));
  let known = ofSetting.get(question);
  if (known === undefined) {
    const note = readNote(question.note);
    const { engine, theCase } = setting;
    known = { note, evidence: evidenceFor(engine, theCase, question.service, note) ?? none };
    ofSetting.set(question, known);
  }
  return known;
}

/** What would become of the line without a fact. */
function consequence({ without }: Needed, { lines }: Evidence): string {
  const code = lines[0]?.code;
  const then = without.lines.filter((line) => line.code.id === code?.id);
  const lacks = without.missing.find((entry) => entry.code.id === code?.id);
  if (then.length === 0) {
    if (lacks)
      return `Without it the note would leave out ${lacks.needs}, and ${code?.value} would not be on the claim.`;
    return `Without it, or with another fact in its place, ${code?.value} would not be on the claim.`;
  }
  const shown = then.map(({ units, modifiers }) => [`${units} ${units === 1 ? 'unit' : 'units'}`, ...modifiers]);
  return `Were it otherwise, the line would read: ${shown.map((words) => words.join(', modifier ')).join('; ')}.`;
}

function partOfNeeded(one: Needed, answer: EvidenceAnswer, { note, evidence }: Known): Part {
  const right = one.sentences.some((at) => answer.includes(at));
  const reasons = evidence.lines.flatMap(({ because }) => because);
  const why = reasons.find(({ steps }) => one.step !== null && steps.includes(one.step)) ?? reasons[0];
  const [marked = one.sentences[0] ?? 0] = one.sentences.filter((at) => answer.includes(at));
  return {
    id: `needed-${one.path}`,
    label: `“${note.sentences[marked]?.text ?? ''}”`,
    right,
    given: right ? 'Marked' : 'Not marked',
    truth: 'The line rests on it',
    reason: [consequence(one, evidence), why?.text].filter(Boolean).join(' '),
    ...(why === undefined ? {} : { rule: why.rule }),
    ...(one.step === null ? {} : { step: one.step }),
  };
}

/** A sentence that says nothing of the line: what it speaks of, and what the claim says of that. */
function partOfNeedless(at: number, { note }: Known, setting: Setting): Part {
  const sentence = note.sentences[at];
  const id = sentence?.states.flatMap(({ path }) => (path.startsWith('steps.') ? [path.split('.')[1]] : []))[0];
  const step = setting.theCase.steps.find((one) => one.id === id);
  const { billed, included, missing, nothing } = keyOf(setting, step?.id ?? '');
  const why = billed[0]?.reason ?? included[0] ?? missing[0] ?? nothing[0];
  const where = billed[0] ? `, which is billed as ${billed[0].line.code.value}` : '';
  const about = step
    ? `It tells of another step, “${nameOf(step).name}”${where}.`
    : 'It states no fact that the line needs.';
  return {
    id: `needless-${at}`,
    label: `“${sentence?.text ?? ''}”`,
    right: false,
    given: 'Marked',
    truth: 'The line does not rest on it',
    reason: [about, why?.text].filter(Boolean).join(' '),
    ...(why === undefined ? {} : { rule: why.rule }),
    ...(step === undefined ? {} : { step: step.id }),
  };
}

/** The marked sentences that say nothing of the line. */
function needless(answer: EvidenceAnswer, { note, evidence }: Known): readonly number[] {
  const fits = new Set([...evidence.allowed, ...evidence.needed.flatMap(({ sentences }) => sentences)]);
  return [...new Set(answer)].filter((at) => note.sentences[at] !== undefined && !fits.has(at));
}

export const evidence: Kind<EvidenceQuestion, EvidenceAnswer> = {
  kind: 'evidence',
  schema: array(number()),
  empty: () => [],
  answered: (answer, question, setting) => {
    const { note } = knownOf(question, setting);
    return answer.some((at) => note.sentences[at] !== undefined);
  },
  grade: (question, answer, setting) => {
    const known = knownOf(question, setting);
    const { needed } = known.evidence;
    const parts = needed.map((one) => partOfNeeded(one, answer, known));
    const wrong = needless(answer, known);
    const hits = parts.filter(({ right }) => right).length;
    return {
      score: needed.length === 0 ? 0 : Math.max(0, hits - wrong.length) / needed.length,
      parts: [...parts, ...wrong.map((at) => partOfNeedless(at, known, setting))],
    };
  },
  perfect: (question, setting) =>
    knownOf(question, setting).evidence.needed.flatMap(({ sentences }) => sentences.slice(0, 1)),
};
