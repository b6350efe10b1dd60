import { Children, createElement, isValidElement, type ReactNode } from 'react';
import { prerender } from 'react-dom/static.edge';
import { describe, expect, it } from 'vitest';
import Prose from '#content/lessons/vein-angioplasty/lesson.mdx';
import { propsOf } from '@/lesson/outline.ts';
import { Does, NoteMustSay, Seen } from '@/lesson/parts/Step.tsx';
import { parts, start } from '@/lesson/place.ts';
import { tags } from '@/lesson/tags.ts';
import { lesson, Page } from './lesson-under-test.tsx';

const { prelude } = await prerender(createElement(Page, { kept: [], places: [], first: start, before: [] }), {
  progressiveChunkSize: Number.POSITIVE_INFINITY,
});
const html = await new Response(prelude).text();
const plain = (text: string): string =>
  text
    // What a term means stands after it, out of sight until it is asked for.
    .replace(/<span[^>]*popover="auto"[^>]*>.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** The words of some prose, without its tags. */
function wordsIn(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (isValidElement<{ readonly children?: ReactNode }>(child)) return wordsIn(child.props.children);
      return typeof child === 'string' ? child : '';
    })
    .join('');
}

describe('the page before scripts run', () => {
  it('holds every part', () => {
    for (const part of parts) expect(html).toContain(`id="${part.id}"`);
  });

  it('holds every word of every step', () => {
    const prose = Prose({ components: tags });
    const sentences = [Does, Seen, NoteMustSay].flatMap((tag) =>
      propsOf(prose, tag).map((props) => wordsIn(props.children).replace(/\s+/g, ' ').trim()),
    );
    expect(sentences).toHaveLength(3 * lesson.case.steps.length);
    const shown = plain(html);
    for (const sentence of sentences) expect(shown).toContain(sentence);
  });

  it('says the sources of what is to be remembered', () => {
    const rules = html.slice(html.indexOf('id="remember"'));
    expect(rules.match(/<a href="https?:/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
