// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { LazyMotion } from 'framer-motion';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, describe as group, it, vi } from 'vitest';
import { describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { loadMotion, Stage, type StageProps } from '@/stage/Stage.tsx';
import { sceneAt } from '@/stage/scene.ts';
import { atlas, veinBalloon } from './cases.ts';

// Asking by role walks the whole drawing; one picture is found sooner by its attribute.
const picture = (): Element => document.querySelector('[role="img"]') ?? document.body;
const shown = () => picture().getAttribute('aria-label');
const words = (step: number, moment?: string) => describe(sceneAt(veinBalloon, atlas, step, moment));
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

/** The stage, and a way to show it again with other properties. */
async function show(first: Partial<StageProps> & { readonly step: number }) {
  const page = (props: Partial<StageProps> & { readonly step: number }) => (
    <LazyMotion features={loadMotion} strict>
      <Stage theCase={veinBalloon} atlas={atlas} {...props} />
    </LazyMotion>
  );
  const { rerender, unmount } = render(page(first));
  await pass(50);
  return {
    again: async (props: Partial<StageProps> & { readonly step: number }) => {
      rerender(page(props));
      await pass(0);
    },
    unmount,
  };
}

/** The sentences that the stage goes through in `time` milliseconds, each once. */
async function wordsWithin(time: number): Promise<(string | null)[]> {
  const seen = [shown()];
  for (let t = 0; t < time; t += 50) {
    await pass(50);
    if (shown() !== seen.at(-1)) seen.push(shown());
  }
  return seen;
}

/** Lets the reader ask for less motion, or not. */
function prefersReducedMotion(matches: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => {}, removeEventListener: () => {} }));
}

beforeEach(() => {
  // Frames stay real: only the waiting between moments is under the test's hand.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

group('the stage', () => {
  it('says in words what it shows, as one picture', async () => {
    await show({ step: 2 });
    expect(screen.getByRole('img', { name: words(2) })).toBeVisible();
  });

  it('plays the moments of a step when it goes one step forward, then says that it has settled', async () => {
    const onSettled = vi.fn();
    const stage = await show({ step: 4 });
    await stage.again({ step: 5, onSettled });
    const step = veinBalloon.steps[4];
    const moments = step === undefined ? [] : momentsOf(step);
    expect(await wordsWithin(6000)).toEqual(moments.map((moment) => words(5, moment)));
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  it('goes straight to rest when it goes back or jumps', async () => {
    const stage = await show({ step: 6 });
    for (const step of [5, 1, 7]) {
      await stage.again({ step });
      expect(await wordsWithin(3000)).toEqual([words(step)]);
    }
  });

  it('plays the current step again when asked to', async () => {
    const stage = await show({ step: 5, replay: 0 });
    await stage.again({ step: 5, replay: 1 });
    expect(await wordsWithin(6000)).toEqual(['advance', 'waist', 'open', 'deflate'].map((moment) => words(5, moment)));
  });

  it('lets a step be interrupted by the next', async () => {
    const stage = await show({ step: 4 });
    await stage.again({ step: 5 });
    await pass(300);
    await stage.again({ step: 6 });
    expect((await wordsWithin(6000))[0]).toBe(words(6, 'advance'));
    expect(shown()).toBe(words(6));
  });

  it('plays twice as fast at twice the speed', async () => {
    const time = async (speed: number) => {
      const onSettled = vi.fn();
      const stage = await show({ step: 4, speed });
      await stage.again({ step: 5, speed, onSettled });
      let passed = 0;
      while (onSettled.mock.calls.length === 0 && passed < 10_000) {
        await pass(20);
        passed += 20;
      }
      stage.unmount();
      return passed;
    };
    const [slow, fast] = [await time(1), await time(2)];
    expect(slow).toBeLessThan(4000);
    expect(fast / slow).toBeCloseTo(0.5, 1);
  });

  it('keeps its elements from step to step, so that they can move', async () => {
    const stage = await show({ step: 0 });
    await pass(500);
    const parts = () => [...picture().querySelectorAll('svg path, svg g')];
    const before = parts();
    expect(before.length).toBeGreaterThan(20);
    await stage.again({ step: 5 });
    await pass(500);
    expect(before.filter((element) => !element.isConnected)).toEqual([]);
  });

  it('shows the same pictures one after another, without movement, when less motion is asked for', async () => {
    prefersReducedMotion(true);
    const stage = await show({ step: 4 });
    await stage.again({ step: 5 });
    expect(await wordsWithin(9000)).toEqual(['advance', 'waist', 'open', 'deflate'].map((moment) => words(5, moment)));
  });

  it('shows the same scene as fluoroscopy', async () => {
    const stage = await show({ step: 3, look: 'drawn' });
    const drawn = picture().outerHTML;
    await stage.again({ step: 3, look: 'fluoroscopy' });
    expect(picture().outerHTML).toBe(drawn);
    expect(picture().parentElement).toHaveAttribute('data-look', 'fluoroscopy');
  });

  it('can be drawn where there is no window, at rest', () => {
    const markup = renderToString(<Stage theCase={veinBalloon} atlas={atlas} step={6} />);
    expect(markup).toContain(`aria-label="${words(6)}"`);
  });
});
