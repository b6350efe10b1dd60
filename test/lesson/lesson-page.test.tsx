// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Claim } from '@/engine/claim.ts';
import { lineInWords } from '@/lesson/claim/difference.ts';
import { parts } from '@/lesson/place.ts';
import { allPredicted, claimOf, lesson, openLesson } from './lesson-under-test.tsx';

// No frames pass here: what waits for one is done at once.
vi.mock('@/ui/after-paint.ts', () => ({ afterPaint: (work: () => void) => work() }));

// The whole page is rendered for each test, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const total = lesson.case.steps.length;
const panel = () => screen.getByRole('complementary', { name: 'Claim' });

/** The lines in the panel as they would be entered, without those struck. */
function linesInPanel(): string[] {
  return [...panel().querySelectorAll('li[data-kind]:not([data-kind="struck"])')].map((line) => {
    const code = line.querySelector('p')?.firstElementChild;
    const modifiers = [...line.querySelectorAll('p:first-child > .modifier')].map((each) => each.textContent);
    return `${code?.textContent}${modifiers.join('')}`;
  });
}
const linesOf = (claim: Claim): string[] => claim.lines.map((line) => lineInWords({ ...line, units: 1 }));
const openStep = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-step][data-state="now"]')?.dataset['step'];

describe('the page of a lesson', () => {
  it('has the eight parts in order, each with a heading', async () => {
    await openLesson();
    const sections = [...document.querySelectorAll('[data-part]')];
    expect(sections.map((section) => section.id)).toEqual(parts.map((part) => part.id));
    for (const section of sections)
      expect(within(section as HTMLElement).getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('has one main heading and a way to every part', async () => {
    await openLesson();
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([lesson.title]);
    const links = within(screen.getByRole('navigation', { name: 'Parts of the lesson' })).getAllByRole('link');
    expect(links).toHaveLength(parts.length);
    expect(links.filter((link) => link.getAttribute('aria-current') === 'location')).toHaveLength(1);
  });

  it('keeps that it was opened', async () => {
    const { kept } = await openLesson();
    expect(kept).toContainEqual({ type: 'lesson-opened', lesson: lesson.id });
  });
});

describe('walking through', () => {
  it('shows at every step the claim that the engine gives for the steps so far', async () => {
    await openLesson({ part: 'walkthrough' }, allPredicted);
    const back = screen.getByRole('button', { name: 'Back' });
    for (let count = 0; count <= total; count += 1) {
      expect(linesInPanel()).toEqual(linesOf(claimOf(count)));
      expect(openStep()).toBe(lesson.case.steps[count - 1]?.id);
      if (count < total) fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    }
    for (let count = total; count > 0; count -= 1) {
      expect(linesInPanel()).toEqual(linesOf(claimOf(count)));
      fireEvent.click(back);
    }
    expect(linesInPanel()).toEqual([]);
  });

  it('follows the scrubber to any step, and says which it is', async () => {
    await openLesson({ part: 'walkthrough' }, allPredicted);
    const scrubber = screen.getByRole('slider', { name: 'Step' });
    for (const count of [6, 2, total, 0]) {
      fireEvent.change(scrubber, { target: { value: String(count) } });
      expect(linesInPanel()).toEqual(linesOf(claimOf(count)));
      expect(scrubber).toHaveAttribute(
        'aria-valuetext',
        count === 0 ? 'Before the first step' : expect.stringContaining(`Step ${count} of ${total}: `),
      );
    }
  });

  it('goes by arrow keys, Home and End, but not while somebody types', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'walkthrough' }, allPredicted);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(openStep()).toBe(lesson.case.steps[1]?.id);
    await user.keyboard('{ArrowLeft}');
    expect(openStep()).toBe(lesson.case.steps[0]?.id);
    await user.keyboard('{End}');
    expect(openStep()).toBe(lesson.case.steps[total - 1]?.id);
    await user.keyboard('{Home}');
    expect(openStep()).toBeUndefined();
    await user.type(
      screen.getByRole('textbox', { name: 'What would you report for this session?' }),
      'a b{ArrowRight}{End}',
    );
    expect(openStep()).toBeUndefined();
  });

  it('goes to a step by its name', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'walkthrough' }, allPredicted);
    await user.click(screen.getByRole('link', { name: /The first balloon/ }));
    expect(openStep()).toBe('balloon');
  });

  it('says in a status line what changed on the claim', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'walkthrough', step: 4 }, allPredicted);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const added = linesOf(claimOf(5)).filter((line) => !linesOf(claimOf(4)).includes(line));
    const status = within(panel()).getByRole('status');
    expect(status).toHaveTextContent(`Claim now: ${claimOf(5).lines.length} lines`);
    for (const line of added) expect(status).toHaveTextContent(line);
  });

  it('writes the step to the address when it rests', async () => {
    const { places } = await openLesson({ part: 'walkthrough' }, allPredicted);
    for (let press = 0; press < 3; press += 1) fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    await expect.poll(() => places.at(-1)?.step, { timeout: 10_000 }).toBe(3);
    expect(places).toHaveLength(1);
  });
});

describe('predicting', () => {
  const asks = 3;

  it('holds the effect back until the learner says what they expect, keeps it, and says whether it was so', async () => {
    const user = userEvent.setup();
    const { kept } = await openLesson({ part: 'walkthrough', step: asks });
    const study = screen.getByRole('article', { name: /Contrast to find out/ });
    expect(linesInPanel()).toEqual(linesOf(claimOf(asks - 1)));
    expect(within(study).queryByText('What it does to the claim')).toBeNull();
    await user.click(within(study).getByRole('button', { name: /^Included/ }));
    expect(kept).toContainEqual({ type: 'predicted', lesson: lesson.id, prediction: 'step:study', choice: 'included' });
    expect(linesInPanel()).toEqual(linesOf(claimOf(asks)));
    expect(within(study).getByText(/You expected/)).toHaveTextContent('The rules say otherwise');
    const because = claimOf(asks)
      .lines.flatMap((line) => line.because)
      .find((why) => why.steps.includes('study'));
    expect(within(study).getAllByText(because?.text ?? '').length).toBeGreaterThan(0);
  });

  it('agrees with a right expectation', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'walkthrough', step: asks });
    await user.click(screen.getByRole('button', { name: /^Billed/ }));
    expect(screen.getByText(/You expected/)).toHaveTextContent('So it is');
  });

  it('asks once before Next goes on, and never bars the way', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'walkthrough', step: asks });
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(openStep()).toBe('study');
    expect(screen.getByRole('button', { name: /^Billed/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(openStep()).toBe('roadmap');
  });

  it('can be let pass', async () => {
    const user = userEvent.setup();
    const { kept } = await openLesson({ part: 'walkthrough', step: asks });
    await user.click(screen.getByRole('button', { name: /^Skip the question/ }));
    expect(linesInPanel()).toEqual(linesOf(claimOf(asks)));
    expect(kept.some((entry) => entry.type === 'predicted')).toBe(false);
  });

  it('remembers what was expected before', async () => {
    await openLesson({ part: 'walkthrough', step: asks }, allPredicted);
    expect(screen.queryByText('What will this do to the claim?')).toBeNull();
    expect(
      within(screen.getByRole('article', { name: /Contrast to find out/ })).getByText(/You expected/),
    ).toHaveTextContent('billed');
  });
});
