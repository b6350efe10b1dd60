// @vitest-environment jsdom
/** The course page: what comes next and why, and finding a lesson. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import CoursePage from '@/app/CoursePage.tsx';
import { lessonSearch } from '@/app/course/lesson-search.ts';
import { nextLesson } from '@/app/course/next-lesson.ts';
import type { CourseModule } from '@/app/site.ts';

const lesson = (id: string, title: string, codes: readonly string[] = []) => ({
  id,
  title,
  summary: `About ${title.toLowerCase()}.`,
  minutes: 40,
  objectives: [{ id: 'aim', text: 'Say what the imaging half is.' }],
  codes,
});
const modules: readonly CourseModule[] = [
  {
    id: 'veins',
    title: 'Veins',
    lessons: [lesson('balloon', 'Opening a vein', ['12345']), lesson('stent', 'Stenting a vein')],
  },
  { id: 'legs', title: 'Leg arteries', lessons: [lesson('ladder', 'The ladder', ['0999T'])] },
];
const finished = { finished: '2026-01-02T00:00:00Z', lastAt: '2026-01-02T00:00:00Z' };
const begun = { finished: null, lastAt: '2026-01-03T00:00:00Z' };

describe('what comes next', () => {
  it('is the first lesson, then what follows, then the next module, each with its reason', () => {
    const after = (...ids: string[]) => nextLesson(modules, new Map(ids.map((id) => [id, finished])));
    expect(after()).toMatchObject({ lesson: { id: 'balloon' }, why: expect.stringContaining('begins here') });
    expect(after('balloon')).toMatchObject({
      lesson: { id: 'stent' },
      why: expect.stringContaining('“Opening a vein”'),
    });
    expect(after('balloon', 'stent')).toMatchObject({
      lesson: { id: 'ladder' },
      why: expect.stringContaining('“Leg arteries”'),
    });
    expect(after('balloon', 'stent', 'ladder')).toBeNull();
  });

  it('is what was begun, wherever it stands', () => {
    expect(nextLesson(modules, new Map([['ladder', begun]]))).toMatchObject({ lesson: { id: 'ladder' } });
  });
});

describe('finding a lesson', () => {
  it('goes by words cut short or misspelt, by module and by code', () => {
    const find = lessonSearch(modules);
    expect([...find('stenting')]).toEqual(['stent']);
    expect([...find('openning')]).toEqual(['balloon']);
    expect([...find('leg art')]).toEqual(['ladder']);
    expect([...find('12345')]).toEqual(['balloon']);
    expect([...find('0999T')]).toEqual(['ladder']);
    expect([...find('kidney')]).toEqual([]);
  });

  it('narrows the page, says how many there are, and / goes to the field', async () => {
    const user = userEvent.setup();
    render(
      <MemoryRouter>
        <CoursePage params={{}} ready={undefined} data={{ modules }} />
      </MemoryRouter>,
    );
    expect(screen.getByText(/3 lessons, 2 h 0 min/)).toBeVisible();
    await user.keyboard('/');
    const field = screen.getByRole('searchbox');
    expect(field).toHaveFocus();
    await user.type(field, 'ladder');
    await waitFor(() => expect(screen.getByText('1 lesson')).toBeVisible());
    expect(within(screen.getByRole('main')).queryByRole('link', { name: 'Stenting a vein' })).toBeNull();
    await user.clear(field);
    await user.type(field, 'zebra');
    await waitFor(() => expect(screen.getByText('No lesson is about “zebra”.')).toBeVisible());
  });
});
