/** Which sentences of a note a line rests on. */
import { describe, expect, it } from 'vitest';
import { evidenceFor } from '@/engine/evidence.ts';
import { paragraphsOf, readNote, unknownFacts } from '@/engine/note.ts';
import type { EvidenceQuestion } from '@/quiz/kind.ts';
import { evidence } from '@/quiz/kinds/evidence/rules.ts';
import { engine, markedNote, modelLesson, settingFor } from './setting.ts';

const setting = settingFor(modelLesson().case);
const note = readNote(markedNote);
const at = (words: string): number => note.sentences.findIndex(({ text }) => text.includes(words));
const about = (service: string): EvidenceQuestion => ({
  id: 'e',
  kind: 'evidence',
  ask: 'Why?',
  objective: 'any',
  service,
  note: markedNote,
});
const neededFor = (service: string) =>
  evidenceFor(engine, setting.theCase, service, note)?.needed.map(({ sentences }) => sentences);

describe('a note written by hand', () => {
  it('is read into sentences, each with the words that state a fact', () => {
    const kept = note.sentences[at('An image was kept')];
    expect(kept?.text).toBe('An image was kept.');
    const [span] = kept?.states ?? [];
    expect(span?.path).toBe('steps.puncture.ultrasound.imageSaved');
    expect(note.text.slice(span?.start, span?.end)).toBe('An image was kept');
    for (const { text, start, end } of note.sentences) expect(note.text.slice(start, end)).toBe(text);
    expect(paragraphsOf(note).map((sentences) => sentences.length)).toEqual([3, 5, 4]);
  });

  it('keeps plain strings as they are, and does not end a sentence inside a number', () => {
    const plain = readNote(['A 4.5 mm balloon was used. It worked.', 'The end.']);
    expect(plain.sentences.map(({ text }) => text)).toEqual(['A 4.5 mm balloon was used.', 'It worked.', 'The end.']);
  });

  it('is checked against its case: a place without a fact is named with its sentence', () => {
    expect(unknownFacts(note, setting.theCase)).toEqual([]);
    const wrong = readNote(['[It was kept](steps.puncture.imageKept). [A stent](steps.stent) was put in.']);
    expect(unknownFacts(wrong, setting.theCase)).toEqual([
      expect.stringContaining('no fact at steps.puncture.imageKept, marked in “It was kept.”'),
      expect.stringContaining('no fact at steps.stent.do'),
    ]);
  });
});

describe('the evidence for a line', () => {
  it('of ultrasound guidance is each element of it', () => {
    const sentences = neededFor('access/ultrasound')?.flat();
    expect(sentences).toContain(at('watched on ultrasound'));
    expect(sentences).toContain(at('An image was kept'));
    expect(sentences).not.toContain(at('A larger balloon'));
  });

  it('of a study beside a treatment is the study, that none existed before, the decision and the report', () => {
    expect(neededFor('venogram/superior-vena-cava')).toEqual(
      ['A venogram', 'No earlier study', 'The decision', 'A written interpretation'].map((words) => [at(words)]),
    );
  });

  it('of a vein opened twice is either balloon', () => {
    expect(neededFor('vein/balloon/first')).toEqual([[at('A balloon'), at('A larger balloon')]]);
    for (const words of ['A balloon', 'A larger balloon']) {
      expect(evidence.grade(about('vein/balloon/first'), [at(words)], setting).score).toBe(1);
    }
  });

  it('takes what says something of the line either way, and nothing else', () => {
    const question = about('vein/catheter/first-order');
    const right = evidence.perfect(question, setting);
    const withAccess = evidence.grade(question, [...right, at('right common femoral')], setting);
    expect(withAccess.score).toBe(1);
    const withClosure = evidence.grade(question, [...right, at('Pressure was held')], setting);
    expect(withClosure.score).toBe(0);
    const wrong = withClosure.parts.find((part) => !part.right);
    expect([wrong?.step, wrong?.given]).toEqual(['closure', 'Marked']);
    expect(wrong?.reason).toContain('another step, “Closure”');
  });

  it('is none for a line that is not on the claim', () => {
    expect(evidenceFor(engine, setting.theCase, 'vein/stent/first', note)).toBeNull();
    expect(evidence.grade(about('vein/stent/first'), [0], setting).score).toBe(0);
  });

  it('says what the note would lack', () => {
    const question = about('access/ultrasound');
    const part = evidence
      .grade(question, [at('watched on ultrasound')], setting)
      .parts.find(({ label }) => label.includes('An image was kept'));
    expect(part?.right).toBe(false);
    expect(part?.reason).toContain('would leave out that an image was kept');
  });
});
