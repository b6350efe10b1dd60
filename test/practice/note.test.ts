import { describe, expect, it, vi } from 'vitest';
import { practice } from '#content/practice/all.ts';
import type { AccessStep, Case } from '@/engine/case.ts';
import { factsOf } from '@/practice/case-facts.ts';
import { writeNote } from '@/practice/note.ts';
import { readPhrase } from '@/practice/phrases.ts';

import { casesOf } from './setting.ts';

// Hundreds of cases are made and judged here; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const some = [...casesOf(250), ...casesOf(120, { confidence: 'medium' })];

const punctured = (ultrasound: AccessStep['ultrasound']): Case => ({
  id: 'one',
  title: 'One',
  dateOfService: '2025-03-14',
  billing: 'global',
  lesions: [],
  steps: [
    {
      id: 's1',
      do: 'access',
      vessel: 'left-common-femoral-vein',
      method: 'percutaneous',
      ...(ultrasound === undefined ? {} : { ultrasound }),
    },
  ],
});

/** The words that state a fact. */
function wordsOf(theCase: Case, path: string): string[] {
  const { text, sentences } = writeNote(theCase, practice.phrases, 7, 'pain');
  return sentences
    .flatMap(({ states }) => states.filter((span) => span.path === path))
    .map((span) => text.slice(span.start, span.end));
}

describe('a note', () => {
  it('has words for every fact of its case, and for no other', () => {
    for (const { case: theCase, note } of some) {
      const stated = new Set(note.sentences.flatMap(({ states }) => states.map(({ path }) => path)));
      const facts = factsOf(theCase).map(({ path }) => path);
      expect([...stated].sort(), theCase.id).toEqual([...new Set(facts)].sort());
    }
  });

  it('gives every sentence and every span its true place in the text', () => {
    for (const { note } of some) {
      let end = 0;
      for (const sentence of note.sentences) {
        expect(note.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(note.text.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
        for (const span of sentence.states) {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(note.text.slice(span.start, span.end).trim()).not.toBe('');
        }
      }
      expect(end).toBe(note.text.length);
    }
  });

  it('writes plain sentences: a capital first, a period last, no mark of a phrase left', () => {
    for (const { note } of some) {
      for (const { text } of note.sentences) {
        expect(text).toMatch(/^[A-Z0-9].*[.]$/);
        expect(text).not.toMatch(/[[\]{}|]|undefined| {2}|,,| ,|\(|\)/);
      }
    }
  });

  it('never says a code', () => {
    for (const { note, case: theCase } of some) {
      expect(`${note.text} ${theCase.title}`).not.toMatch(/\b\d{5}\b|\b\d{4}T\b/);
    }
  });

  it('does not mention what the case leaves out, and says what is false to be so', () => {
    const path = 'steps.s1.ultrasound.imageSaved';
    expect(wordsOf(punctured({ realTime: true, patency: true }), path)).toEqual([]);
    expect(wordsOf(punctured({ imageSaved: false }), path).join()).toMatch(/not|no /i);
    expect(wordsOf(punctured({ imageSaved: true }), path).join()).toMatch(/saved|kept/);
    const silent = writeNote(punctured(undefined), practice.phrases, 7, 'pain').text;
    expect(silent).not.toMatch(/ultrasound/i);
  });

  it('changes no other sentence when one fact is left out', () => {
    const full = writeNote(punctured({ realTime: true, patency: true, imageSaved: true }), practice.phrases, 3, 'pain');
    const less = writeNote(punctured({ realTime: true, imageSaved: true }), practice.phrases, 3, 'pain');
    const kept = full.sentences.map(({ text }) => text).filter((text) => !/open|patent/.test(text));
    expect(less.sentences.map(({ text }) => text)).toEqual(kept);
  });

  it('stops at a fact that no phrase states', () => {
    const odd = punctured({ realTime: true });
    const { access, ...others } = practice.phrases.steps;
    const steps = { ...others, access: { ...access, fields: {} } };
    expect(() => writeNote(odd, { ...practice.phrases, steps }, 1, 'pain')).toThrow('No words state steps.s1');
  });
});

describe('a phrase', () => {
  it('is read into words, places of values, and the fields that they state', () => {
    expect(readPhrase('The {vessel} was [do,method|punctured](level? at {level}).')).toEqual([
      { text: 'The ', slot: null, states: [], needs: null },
      { text: '', slot: 'vessel', states: ['vessel'], needs: null },
      { text: ' was ', slot: null, states: [], needs: null },
      { text: 'punctured', slot: null, states: ['do', 'method'], needs: null },
      { text: ' at ', slot: null, states: [], needs: 'level' },
      { text: '', slot: 'level', states: ['level'], needs: 'level' },
      { text: '.', slot: null, states: [], needs: null },
    ]);
  });

  it('is refused with a mark that does not close, or that names no field', () => {
    expect(() => readPhrase('The {vessel')).toThrow('does not close');
    expect(() => readPhrase('The [vessel]')).toThrow('without its field');
  });
});
