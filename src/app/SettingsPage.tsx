import type { Settings } from '@/progress/settings.ts';
import { useSettings } from '@/progress/use-settings.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Segmented } from '@/ui/Segmented.tsx';
import { Switch } from '@/ui/Switch.tsx';
import styles from './SettingsPage.module.css';
import { YourData } from './settings/YourData.tsx';

const themeOptions = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { value: Settings['theme']; label: string }[];

const motionOptions = [
  { value: 'system', label: 'As the system' },
  { value: 'reduced', label: 'Little' },
] as const satisfies readonly { value: Settings['motion']; label: string }[];

const lookOptions = [
  { value: 'drawn', label: 'Drawn' },
  { value: 'fluoroscopy', label: 'As fluoroscopy' },
] as const satisfies readonly { value: Settings['look']; label: string }[];

const speedOptions = [
  { value: '0.5', label: 'Half', speed: 0.5 },
  { value: '1', label: 'Normal', speed: 1 },
  { value: '2', label: 'Double', speed: 2 },
] as const satisfies readonly { value: string; label: string; speed: Settings['speed'] }[];

/** How Lumen looks and moves on this device, and what it keeps here. */
export default function SettingsPage() {
  const { theme, motion, look, speed, autoplay, keys } = useSettings((state) => state.settings);
  const stored = useSettings((state) => state.stored);
  const set = useSettings((state) => state.set);
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>Settings</h1>
      <p className="lead">They take effect at once and stay on this device.</p>
      {!stored && (
        <Notice tone="missing" announced title="Not kept">
          <p>This browser blocks storage: the settings last until you close this tab.</p>
        </Notice>
      )}

      <section aria-labelledby="looks" className={styles.section}>
        <h2 id="looks">Looks and motion</h2>
        <Segmented label="Theme" options={themeOptions} value={theme} onChange={(value) => set({ theme: value })} />
        <Segmented label="Motion" options={motionOptions} value={motion} onChange={(value) => set({ motion: value })} />
        <Segmented label="Picture" options={lookOptions} value={look} onChange={(value) => set({ look: value })} />
        <Segmented
          label="Speed of the walkthrough"
          options={speedOptions}
          value={speedOptions.find((option) => option.speed === speed)?.value ?? '1'}
          onChange={(value) => set({ speed: speedOptions.find((option) => option.value === value)?.speed ?? 1 })}
        />
        <Switch checked={autoplay} onChange={(value) => set({ autoplay: value })}>
          Play the steps one after the other
        </Switch>
        <Switch checked={keys === 'on'} onChange={(value) => set({ keys: value ? 'on' : 'off' })}>
          Single-character keys, such as ? for the list of keys
        </Switch>
      </section>

      <section aria-labelledby="data" className={styles.section}>
        <h2 id="data">Your work</h2>
        <p>
          Lumen keeps what you answered, wrote and chose, your place in each lesson, and these settings, in the storage
          of this browser. Nothing is sent anywhere. Another browser or device knows nothing of it: to carry your work
          over, export it here and import it there. Clearing the data of this site in the browser deletes it.
        </p>
        <div>
          <YourData />
        </div>
      </section>
    </main>
  );
}
