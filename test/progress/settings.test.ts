// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSettings, defaults, parseSettings, SETTINGS_KEY, startSettings, themeOf } from '@/progress/settings.ts';
import { blockLocalStorage, newDevice } from './device.ts';

const undo: (() => void)[] = [];
beforeEach(newDevice);
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});
const start = () => {
  const store = createSettings();
  undo.push(startSettings(store));
  return store;
};

test('what was set is there on the next visit, and on the page at once', () => {
  const before = start();
  before.getState().set({ theme: 'dark', speed: 0.5 });
  before.getState().set({ look: 'fluoroscopy', motion: 'reduced' });
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', motion: 'reduced' });
  expect(start().getState().settings).toEqual({
    theme: 'dark',
    motion: 'reduced',
    look: 'fluoroscopy',
    speed: 0.5,
    autoplay: false,
    keys: 'on',
  });
});

describe('stored settings that cannot be right', () => {
  test.each([null, '', '{', 'null', '[]', '7', '{"theme":"blue","speed":3,"autoplay":"yes"}'])('%s', (text) => {
    expect(parseSettings(text)).toEqual(defaults);
  });

  test('one of them leaves the others as they were set', () => {
    expect(parseSettings('{"theme":"dark","speed":"2","__proto__":{"look":"x"},"more":1}')).toEqual({
      ...defaults,
      theme: 'dark',
    });
  });
});

test('the theme follows the system until the learner chooses', () => {
  expect(themeOf(defaults, true)).toBe('dark');
  expect(themeOf(defaults, false)).toBe('light');
  expect(themeOf({ ...defaults, theme: 'light' }, true)).toBe('light');
  expect(themeOf({ ...defaults, theme: 'dark' }, false)).toBe('dark');
});

test('a change in another tab arrives', () => {
  const store = start();
  localStorage.setItem(SETTINGS_KEY, '{"theme":"dark"}');
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
  expect(store.getState().settings.theme).toBe('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('with storage blocked settings hold in this tab, and are known not to be stored', () => {
  undo.push(blockLocalStorage());
  const store = start();
  store.getState().set({ theme: 'dark' });
  expect(store.getState()).toMatchObject({ stored: false, settings: { theme: 'dark' } });
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
