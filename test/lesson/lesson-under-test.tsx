/** The first lesson on a page of its own, with the address and the log as plain state. */
import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { vessels } from '#content/atlas/vessels.ts';
import { settle } from '#content/codes/across-families/settle.ts';
import { family as ultrasoundAccess } from '#content/codes/ultrasound-access/family.ts';
import { family as veinAngioplasty } from '#content/codes/vein-angioplasty/family.ts';
import { family as veinCatheter } from '#content/codes/vein-catheter/family.ts';
import { family as venography } from '#content/codes/venography/family.ts';
import Prose from '#content/lessons/vein-angioplasty/lesson.mdx';
import { lesson } from '#content/lessons/vein-angioplasty/lesson.ts';
import sources from '#content/sources.json';
import { readAtlas } from '@/engine/atlas.ts';
import type { Claim } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { LessonPage } from '@/lesson/LessonPage.tsx';
import { type Place, start, writePlace } from '@/lesson/place.ts';
import { setCase } from '@/lesson/played.ts';
import type { Entry, Event } from '@/progress/event.ts';
import { fold, type LessonProgress } from '@/progress/fold.ts';

export { lesson };

export const engine = createEngine({
  atlas: readAtlas(vessels),
  families: [veinAngioplasty, veinCatheter, venography, ultrasoundAccess],
  settle,
});

const quiz = { questions: 8, kinds: ['match', 'sort'], path: '/lessons/vein-angioplasty/quiz/' };
const source = (id: string) => sources.find((each) => each.id === id);

/** The engine's own answer to the first steps of the lesson's case, as set. */
export function claimOf(count: number, set: Partial<Pick<Place, 'on' | 'switches'>> = {}): Claim {
  const theCase = setCase(lesson, { on: null, switches: [], ...set });
  return engine.code({ ...theCase, steps: theCase.steps.slice(0, count) });
}

/** What a log with these entries would fold to. */
export function progressOf(entries: readonly Entry[]): LessonProgress | undefined {
  const events = entries.map(
    (entry, index): Event => ({ id: `${index}`.padStart(9, '0'), at: '2026-11-22T10:00:00Z', v: 1, ...entry }),
  );
  return fold(events).lessons.get(lesson.id);
}

type Outside = { readonly kept: Entry[]; readonly places: Place[] };

type PageProps = Outside & { readonly first: Place; readonly before: readonly Entry[] };

export function Page({ kept, places, first, before }: PageProps) {
  const [place, setPlace] = useState(first);
  const [entries, setEntries] = useState(before);
  return (
    <MemoryRouter initialEntries={[`/lessons/${lesson.id}/`]}>
      <LessonPage
        module="Veins"
        lesson={lesson}
        engine={engine}
        source={source}
        Prose={Prose}
        place={place}
        setPlace={(next) => {
          places.push(next);
          setPlace(next);
        }}
        hrefOf={(next) => writePlace(next) || './'}
        progress={progressOf(entries)}
        keep={(entry) => {
          kept.push(entry);
          setEntries((old) => [...old, entry]);
        }}
        next={null}
        quiz={quiz}
      />
    </MemoryRouter>
  );
}

/** Opens the lesson at a place, after some entries of the log. */
export async function openLesson(at: Partial<Place> = {}, before: readonly Entry[] = []) {
  const outside: Outside = { kept: [], places: [] };
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia ??= (query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const view = render(<Page {...outside} first={{ ...start, ...at }} before={before} />);
  // The pieces that are fetched behind the page.
  await act(() => vi.dynamicImportSettled());
  return { ...view, ...outside };
}

/** Every entry that answers all of the predictions, so that nothing is held back. */
export const allPredicted: readonly Entry[] = lesson.case.steps.map((step) => ({
  type: 'predicted',
  lesson: lesson.id,
  prediction: `step:${step.id}`,
  choice: 'billed',
}));
