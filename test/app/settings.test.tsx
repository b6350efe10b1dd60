// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import CodesPage from '@/app/CodesPage.tsx';
import CoursePage from '@/app/CoursePage.tsx';
import { GoOn } from '@/app/home/GoOn.tsx';
import SettingsPage from '@/app/SettingsPage.tsx';
import { exportFile } from '@/progress/export.ts';
import { progress } from '@/progress/use-progress.ts';
import { settings } from '@/progress/use-settings.ts';

beforeAll(async () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  await progress.getState().start();
});

const show = (page: React.ReactNode) => render(<MemoryRouter>{page}</MemoryRouter>);
const upload = (text: string) =>
  userEvent.upload(
    screen.getByLabelText('A file that Lumen exported'),
    new File([text], 'progress.json', { type: 'application/json' }),
  );

it('a setting takes effect at once and is kept', async () => {
  show(<SettingsPage />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(settings.getState().settings.theme).toBe('dark');
  expect(localStorage.getItem('lumen:settings')).toContain('dark');
});

it('with nothing kept, the home page offers the first lesson; then the place where the learner was', async () => {
  const { rerender } = show(<GoOn first={{ id: 'veins', title: 'Veins', minutes: 12 }} />);
  expect(screen.getByRole('link', { name: 'Start the first lesson' })).toHaveAttribute('href', 'lessons/veins/');
  await progress.getState().keep({ type: 'lesson-opened', lesson: 'arteries' });
  rerender(
    <MemoryRouter>
      <GoOn first={{ id: 'veins', title: 'Veins', minutes: 12 }} />
    </MemoryRouter>,
  );
  expect(screen.getByRole('link', { name: 'Go on where you were' })).toHaveAttribute('href', 'lessons/arteries/');
});

it('the course says what is finished, what was started and what comes next', async () => {
  const lesson = { summary: '', minutes: 10, objectives: [], codes: [] };
  await progress.getState().keep({ type: 'lesson-finished', lesson: 'one' });
  await progress.getState().keep({ type: 'lesson-opened', lesson: 'two' });
  const lessons = ['one', 'two', 'three'].map((id) => ({ ...lesson, id, title: id }));
  const modules = [{ id: 'veins', title: 'Veins', lessons }];
  show(<CoursePage params={{}} ready={undefined} data={{ modules }} />);
  const said = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(said[0]).toContain('Finished');
  expect(said[1]).toContain('Started');
  expect(said[2]).toContain('Not started');
});

it('a file of another kind is refused, with the reason, and changes nothing', async () => {
  show(<SettingsPage />);
  const before = progress.getState().events;
  await upload('{"app":"something else"}');
  expect(await screen.findByText('The file was refused')).toBeVisible();
  expect(screen.getByText(/Nothing was changed/)).toBeVisible();
  expect(progress.getState().events).toBe(before);
});

it('a file that Lumen exported can be brought in again, and adds nothing twice', async () => {
  show(<SettingsPage />);
  const { text } = exportFile(progress.getState().events, new Date('2026-11-22T10:00:00Z'));
  await upload(text);
  expect(await screen.findByText('Nothing to add')).toBeVisible();
});

it('before everything is deleted, it says what will be lost', async () => {
  show(<SettingsPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything on this device' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent(/your answers, notes and places in 3 lessons/);
  await userEvent.click(screen.getByRole('button', { name: 'Keep everything' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(progress.getState().events.length).toBeGreaterThan(0);
});

it('the filter finds codes by number, by word and by whether they ended', async () => {
  const code = { plain: 'Opening a vessel', from: null, until: null, addOn: false };
  const families = [
    {
      id: 'vessels',
      name: 'Vessels',
      codes: [
        { ...code, number: '11111' },
        { ...code, number: '22222', plain: 'Looking at a vessel', until: '2016-01-01' },
      ],
    },
  ];
  show(<CodesPage params={{}} ready={undefined} data={{ families }} />);
  const field = screen.getByRole('searchbox', { name: 'Show codes with' });
  await userEvent.type(field, 'ended look');
  expect(screen.queryByRole('link', { name: '11111' })).toBeNull();
  expect(screen.getByRole('link', { name: '22222' })).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, '333');
  expect(screen.getByText(/No code fits/)).toBeVisible();
});
