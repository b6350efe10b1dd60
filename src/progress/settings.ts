/** What the learner set, on this device. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readText, writeText } from './local.ts';

export const SETTINGS_KEY = 'lumen:settings';

export const themes = ['system', 'light', 'dark'] as const;
export const motions = ['system', 'reduced'] as const;
export const looks = ['drawn', 'fluoroscopy'] as const;
export const speeds = [0.5, 1, 2] as const;
/** Whether single characters such as `?` do something; speech input may type them by mistake. */
export const keySettings = ['on', 'off'] as const;
const switches = [false, true] as const;

const allowed = {
  theme: themes,
  motion: motions,
  look: looks,
  speed: speeds,
  autoplay: switches,
  keys: keySettings,
} as const;

export type Settings = { readonly [Name in keyof typeof allowed]: (typeof allowed)[Name][number] };
export type SettingsState = {
  readonly settings: Settings;
  /** False when the browser blocks storage: the settings then last as long as the tab. */
  readonly stored: boolean;
  readonly set: (change: Partial<Settings>) => void;
};

export const defaults: Settings = {
  theme: 'system',
  motion: 'system',
  look: 'drawn',
  speed: 1,
  autoplay: false,
  keys: 'on',
};

/** Settings from stored text. A value that is not allowed, or not there, is the default. */
export const parseSettings = (text: string | null): Settings => {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null) return defaults;
    const sound = Object.entries(stored).filter(
      ([name, value]) =>
        Object.hasOwn(allowed, name) && (allowed[name as keyof Settings] as readonly unknown[]).includes(value),
    );
    return { ...defaults, ...Object.fromEntries(sound) };
  } catch {
    return defaults;
  }
};

/** A store of settings that writes each change at once. */
export const createSettings = (): StoreApi<SettingsState> =>
  createStore<SettingsState>()((set, get) => ({
    settings: defaults,
    stored: true,
    set: (change) => {
      const settings = { ...get().settings, ...change };
      set({ settings, stored: writeText(SETTINGS_KEY, JSON.stringify(settings)) });
    },
  }));

/** The theme to show. */
export const themeOf = ({ theme }: Settings, systemIsDark: boolean): 'light' | 'dark' =>
  theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;

/**
 * Reads the stored settings and puts theme, motion and keys on the document (`data-theme`, `data-motion`, `data-keys`), now and whenever
 * they, the system's preference or another tab's settings change.
 * @returns ends it
 */
export const startSettings = (store: StoreApi<SettingsState>): (() => void) => {
  const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { settings } = store.getState();
    const { dataset } = document.documentElement;
    dataset['theme'] = themeOf(settings, dark?.matches ?? false);
    dataset['motion'] = settings.motion;
    dataset['keys'] = settings.keys;
  };
  const read = (): void => store.setState({ settings: parseSettings(readText(SETTINGS_KEY)) });
  const hear = ({ key }: StorageEvent): void => {
    if (key === SETTINGS_KEY || key === null) read();
  };
  const unsubscribe = store.subscribe(apply);
  read();
  dark?.addEventListener('change', apply);
  addEventListener('storage', hear);
  return () => {
    unsubscribe();
    dark?.removeEventListener('change', apply);
    removeEventListener('storage', hear);
  };
};
