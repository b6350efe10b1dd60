// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { allPredicted, claimOf, lesson, openLesson } from './lesson-under-test.tsx';

// No frames pass here: what waits for one is done at once.
vi.mock('@/ui/after-paint.ts', () => ({ afterPaint: (work: () => void) => work() }));

// The whole page is rendered for each test, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const total = lesson.case.steps.length;
const numbers = (claim: ReturnType<typeof claimOf>): Set<string> => new Set(claim.lines.map((line) => line.code.value));
const panel = () => screen.getByRole('complementary', { name: 'Claim' });
const rows = (kind: string): string[] =>
  [...panel().querySelectorAll(`li[data-kind="${kind}"]`)].map((row) => row.querySelector('p')?.textContent ?? '');

describe('changing one fact', () => {
  it.each(lesson.switches.map((each) => [each.label, each.id]))(
    '“%s” marks every line that came and strikes every line that went',
    async (label, id) => {
      const user = userEvent.setup();
      await openLesson({ part: 'change-one-fact' }, allPredicted);
      await user.click(within(screen.getByRole('article', { name: label })).getByRole('switch'));
      const own = numbers(claimOf(total));
      const now = numbers(claimOf(99, { switches: [id] }));
      const came = [...now].filter((code) => !own.has(code));
      const went = [...own].filter((code) => !now.has(code));
      expect(rows('added').map((row) => row.slice(0, 5))).toEqual(came);
      expect(rows('struck').map((row) => row.slice(0, 5))).toEqual(went);
      for (const row of panel().querySelectorAll('li[data-kind="struck"]')) {
        expect(row.querySelector('s')).not.toBeNull();
        expect(row.querySelector('p:last-child')?.textContent?.length).toBeGreaterThan(10);
      }
    },
  );

  it('leads to the step where the change shows: where the claim first becomes another', async () => {
    const user = userEvent.setup();
    const { places } = await openLesson({ part: 'change-one-fact' }, allPredicted);
    const [label, id] = lesson.switches.map((each) => [each.label, each.id] as const)[1] ?? ['', ''];
    await user.click(within(screen.getByRole('article', { name: label })).getByRole('switch'));
    await user.click(screen.getByRole('button', { name: 'Play the step where it shows' }));
    const codes = (count: number, set = {}): string => [...numbers(claimOf(count, set))].join();
    const first = lesson.case.steps.findIndex((_, i) => codes(i + 1) !== codes(i + 1, { switches: [id] })) + 1;
    await expect.poll(() => places.at(-1)?.step, { timeout: 10_000 }).toBe(first);
  });

  it('goes back to the case as it was when the switch is thrown back', async () => {
    const user = userEvent.setup();
    await openLesson({ part: 'change-one-fact', step: total }, allPredicted);
    const [first] = screen.getAllByRole('switch');
    if (!first) throw new Error('no switch');
    await user.click(first);
    await user.click(first);
    expect([...rows('added'), ...rows('struck'), ...rows('changed')]).toEqual([]);
    expect(rows('same')).toHaveLength(claimOf(total).lines.length);
  });

  it('keeps what the learner expects, and says whether it was so', async () => {
    const user = userEvent.setup();
    const { kept } = await openLesson({ part: 'change-one-fact' }, allPredicted);
    const group = screen.getByRole('article', { name: /second vein/ });
    await user.click(within(group).getByRole('radio', { name: 'It shrinks' }));
    expect(kept).toContainEqual({
      type: 'predicted',
      lesson: lesson.id,
      prediction: 'switch:second-vein',
      choice: 'shrinks',
    });
    await user.click(within(group).getByRole('switch'));
    expect(within(group).getByRole('status')).toHaveTextContent('You expected otherwise. The claim grows.');
  });

  it('puts the switches into the address', async () => {
    const user = userEvent.setup();
    const { places } = await openLesson({ part: 'change-one-fact' }, allPredicted);
    await user.click(within(screen.getByRole('article', { name: /second vein/ })).getByRole('switch'));
    await expect.poll(() => places.at(-1)?.switches, { timeout: 10_000 }).toEqual(['second-vein']);
  });
});

describe('another year', () => {
  it.each(lesson.otherDates)('compares the claim of %s with the case’s own', async (day) => {
    await openLesson({ part: 'another-year', on: day, step: total }, allPredicted);
    const own = numbers(claimOf(total));
    const now = numbers(claimOf(total, { on: day }));
    expect(new Set(rows('added').map((row) => row.slice(0, 5)))).toEqual(
      new Set([...now].filter((code) => !own.has(code))),
    );
    expect(new Set(rows('struck').map((row) => row.slice(0, 5)))).toEqual(
      new Set([...own].filter((code) => !now.has(code))),
    );
    const part = document.getElementById('another-year');
    expect(part).toHaveTextContent(`In ${day.slice(0, 4)} `);
    for (const code of own) if (!now.has(code)) expect(part).toHaveTextContent(code);
  });

  it('changes the claim in place when a date is chosen', async () => {
    const user = userEvent.setup();
    const { places } = await openLesson({ part: 'another-year', step: total }, allPredicted);
    await user.click(screen.getByRole('radio', { name: 'Dec 30, 2016' }));
    expect(rows('struck').length).toBeGreaterThan(0);
    await expect.poll(() => places.at(-1)?.on, { timeout: 10_000 }).toBe('2016-12-30');
    await user.click(screen.getByRole('radio', { name: 'Mar 10, 2026' }));
    expect(rows('struck')).toEqual([]);
  });
});

describe('the claim panel', () => {
  it('shows no code that the claim doesn’t name, at no step, date or switch', async () => {
    const settings = [
      {},
      ...lesson.switches.map((each) => ({ switches: [each.id] })),
      ...lesson.otherDates.map((on) => ({ on })),
    ];
    for (const set of settings) {
      const { unmount } = await openLesson(set, allPredicted);
      const scrubber = screen.getByRole('slider', { name: 'Step' });
      for (let count = 0; count <= Number(scrubber.getAttribute('max')); count += 1) {
        fireEvent.change(scrubber, { target: { value: String(count) } });
        const claim = claimOf(count, set);
        const named = new Set([
          ...claim.lines.map((line) => line.code.value),
          ...claim.missing.map((entry) => entry.code.value),
          ...rows('struck').map((row) => row.slice(0, 5)),
        ]);
        const links = [...panel().querySelectorAll('a')].map((link) => link.textContent ?? '');
        const shown = links.filter((text) => /^\d{4}[0-9A-Z]$/.test(text));
        expect(shown.length).toBeGreaterThanOrEqual(claim.lines.length);
        for (const code of shown) expect(named).toContain(code);
      }
      unmount();
    }
  });
});
