/** How hard a text reads: the Flesch-Kincaid grade, in which terms of art count as words, not as hard ones. */
import { fleschKincaid } from 'flesch-kincaid';
import { Children, isValidElement, type ReactNode } from 'react';
import { syllable } from 'syllable';
import { vessels } from '#content/atlas/vessels.ts';
import { NoteLine } from '@/lesson/parts/Opening.tsx';
import { Term } from '@/lesson/parts/Term.tsx';

/** Words of the trade that are in the name of no vessel: a learner is here to learn them. */
const trade = [
  'add-on angiogram angiography angioplasty antegrade approximate aspiration atherectomy authority biopsy bypass calcium',
  'cardiology catheter catheterization circuit claim closure coder coding completion component coronary diagnostic dialysis',
  'dissection embolic embolization facility fistula fluoroscopic fluoroscopy guidance imaging initial intervention',
  'interpretation intracoronary intravascular ipsilateral lesion lithotripsy localization lumbar medicare modality modifier',
  'narrowing occlusion operative percutaneous physician predilation professional radiologist radiological radiology',
  'reportable retrograde revascularization roadmap selective spinal stenosis supervision technical territory thrombectomy',
  'thrombus transcatheter transluminal tunnelled ultrasound venogram venography',
]
  .join(' ')
  .split(' ');

const inlineTags: readonly unknown[] = ['a', 'em', 'strong', 'code', 'abbr', 'time', 's', Term];

const wordsIn = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());

/** The word without the ending of its plural or its possessive. */
const stem = (word: string): string => word.replace(/['’]s$/, '').replace(/(?<=[a-z]{3})s$/, '');

/** Every word that belongs to a term of art: of the trade, of a vessel's name, or of a term that a lesson explains. */
export const artOf = (terms: readonly string[]): ReadonlySet<string> =>
  new Set([...trade, ...(vessels.match(/[a-z]{3,}/g) ?? []), ...terms.flatMap(wordsIn)].map(stem));

/** The sentences of some prose, as they stand: not those of the note, which is written by physicians. */
export function sentencesOf(prose: ReactNode): readonly string[] {
  const blocks = [''];
  const walk = (node: ReactNode): void => {
    Children.forEach(node, (child) => {
      if (typeof child === 'string' || typeof child === 'number') blocks.push(`${blocks.pop() ?? ''}${child}`);
      if (!isValidElement<{ readonly children?: ReactNode }>(child) || child.type === NoteLine) return;
      const isInline = inlineTags.includes(child.type);
      if (!isInline) blocks.push('');
      walk(child.props.children);
      if (!isInline) blocks.push('');
    });
  };
  walk(prose);
  return blocks.flatMap(splitSentences);
}

/** The sentences of one text. */
export const splitSentences = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
    .filter((sentence) => wordsIn(sentence).length > 0);

export const countWords = (sentences: readonly string[]): number => sentences.flatMap(wordsIn).length;

/**
 * The grade of some sentences. Syllables are counted on the words that are no terms of art and taken for all words, so
 * that a term makes its sentence longer and not harder.
 * @param art words that are terms of art, without endings
 * @returns years of school, as the United States count them
 */
export function gradeOf(sentences: readonly string[], art: ReadonlySet<string>): number {
  const words = sentences.flatMap(wordsIn);
  const ordinary = words.filter((word) => !art.has(stem(word)) && /[a-z]/.test(word));
  if (ordinary.length === 0) return 0;
  const each = ordinary.reduce((sum, word) => sum + syllable(word), 0) / ordinary.length;
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: each * words.length });
}

/** The hardest sentences, each with its grade. */
export const hardest = (sentences: readonly string[], art: ReadonlySet<string>): readonly string[] =>
  sentences
    .map((sentence) => ({ sentence, grade: gradeOf([sentence], art) }))
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, 5)
    .map(({ sentence, grade }) => `${grade.toFixed(1)}: ${sentence}`);
