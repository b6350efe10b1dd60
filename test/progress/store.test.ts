// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { journalLines, newDevice, openTab, TEN_FORTY_TWO } from './device.ts';

beforeEach(newDevice);

test('what the learner did is on disk when keep says so, and there after the page is opened again', async () => {
  const tab = openTab();
  await tab.start();
  expect(tab.status()).toEqual({ kind: 'ready' });
  await expect(tab.keep({ type: 'answered', lesson: 'l', question: 'q', answer: ['a'] })).resolves.toBe('disk');
  expect(tab.status()).toEqual({ kind: 'saved', at: TEN_FORTY_TWO });
  tab.close();
  localStorage.clear();
  const again = openTab();
  await again.start();
  expect(again.store.getState().progress.lessons.get('l')?.answers.get('q')?.latest.answer).toEqual(['a']);
  expect(again.status()).toEqual({ kind: 'saved', at: TEN_FORTY_TWO });
});

test('the journal holds the answer before the click returns, and lets it go once it is on disk', async () => {
  const tab = openTab();
  await tab.start();
  const kept = tab.keep({ type: 'opening-answered', lesson: 'l', text: 'one stent' });
  expect(journalLines()).toHaveLength(1);
  expect(tab.store.getState().events).toEqual([]);
  await kept;
  await expect.poll(journalLines).toHaveLength(0);
});
