/** Every lesson keeps what a lesson promises. `content/README.md` says how to mend what fails here. */
import { describe, expect, it } from 'vitest';
import type { Lesson } from '@/lesson/lesson.ts';
import { caseChecks } from './lessons/case-checks.ts';
import { open } from './lessons/checked.ts';
import { proseChecks } from './lessons/prose-checks.ts';
import { quizChecks } from './lessons/quiz-checks.ts';

const checks = [...caseChecks, ...proseChecks, ...quizChecks];
const doors = import.meta.glob<{ readonly lesson: Lesson }>('/content/lessons/*/lesson.ts');

describe.each(Object.entries(doors).map(([file, load]) => [file.split('/').at(-2) ?? '', load] as const))(
  'the lesson %s',
  (folder, load) => {
    it.each(checks.map(({ name, faults }) => [name, faults] as const))('%s', async (_name, faults) => {
      const { lesson } = await load();
      expect(faults(await open(folder, lesson)).join('\n')).toBe('');
    });
  },
);

it('no two lessons have the same place in a module', async () => {
  const lessons = await Promise.all(Object.values(doors).map(async (load) => (await load()).lesson));
  const places = lessons.map(({ module, place }) => `${module} ${place}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});
