// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { AppShell } from '@/app/AppShell.tsx';
import { Link } from '@/ui/Link.tsx';

beforeAll(() => {
  // jsdom lays nothing out, so it has no scrolling.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

const at = (pathname: string, heading: string, slim = false) => (
  <MemoryRouter initialEntries={[pathname]}>
    <AppShell slim={slim} pathname={pathname}>
      <main id="main" tabIndex={-1}>
        <h1>{heading}</h1>
      </main>
    </AppShell>
  </MemoryRouter>
);

it('arriving at another page, the focus is on its heading and the window is called by it', () => {
  const { rerender } = render(at('/course/', 'Course'));
  expect(document.body).toHaveFocus();
  rerender(at('/codes/', 'Codes'));
  expect(screen.getByRole('heading', { name: 'Codes' })).toHaveFocus();
  expect(document.title).toBe('Codes · Lumen');
});

function Site() {
  const { pathname } = useLocation();
  return (
    <AppShell slim pathname={pathname}>
      <main id="main">
        <h1>{pathname}</h1>
        <section id="end">
          <h2>The end</h2>
        </section>
        <Link to="/lessons/a/#end">To the end of the lesson</Link>
      </main>
    </AppShell>
  );
}

it('arriving at a part of another page, the focus is on the heading of the part', async () => {
  render(
    <MemoryRouter initialEntries={['/lessons/a/quiz/']}>
      <Site />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'To the end of the lesson' }));
  expect(screen.getByRole('heading', { name: 'The end' })).toHaveFocus();
});

it('the first thing that Tab meets skips to the content', async () => {
  render(at('/course/', 'Course'));
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
});

it('the way to the present page is marked, and the way to the section of a page below it', () => {
  const { rerender } = render(at('/codes/', 'Codes'));
  const link = () => within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Codes' });
  expect(link()).toHaveAttribute('aria-current', 'page');
  rerender(at('/codes/12345/', 'A code'));
  expect(link()).toHaveAttribute('aria-current', 'true');
});

it('the slim frame keeps the way home and leaves the footer out', () => {
  render(at('/lessons/a/', 'A lesson', true));
  expect(screen.getByRole('link', { name: 'Lumen' })).toBeInTheDocument();
  expect(screen.queryByRole('contentinfo')).toBeNull();
});
