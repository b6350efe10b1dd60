/** The app's settings, and the way components read them. */
import { useStore } from 'zustand';
import { createSettings, type SettingsState } from './settings.ts';

/** Holds the defaults until `startSettings(settings)` reads what is stored. */
export const settings = createSettings();

/** A part of the settings' state, as in `useSettings((state) => state.settings.look)`. */
export const useSettings = <T>(select: (state: SettingsState) => T): T => useStore(settings, select);
