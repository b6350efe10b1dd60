import { readdirSync, readFileSync } from 'node:fs';

const commandOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

/** The processes of the browser that has this profile, the browser process first. Linux only. */
const processesOf = (profile: string): readonly number[] => {
  if (process.platform !== 'linux') throw new Error('The browser is found by /proc, which only Linux has.');
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && commandOf(pid).includes(`--user-data-dir=${profile}`))
    .sort((a, b) => Number(isChild(a)) - Number(isChild(b)));
};

const isChild = (pid: number): boolean => commandOf(pid).some((part) => part.startsWith('--type='));

/**
 * The process of the browser that has this profile.
 * @throws when there is none
 */
export const browserProcessOf = (profile: string): number => {
  const [pid] = processesOf(profile);
  if (pid === undefined || isChild(pid)) throw new Error(`No browser runs with the profile ${profile}.`);
  return pid;
};

/** Resolves when no process of the profile is left: only then can the profile be opened again. */
export const processesEnded = async (profile: string): Promise<void> => {
  for (const end = Date.now() + 15_000; processesOf(profile).length > 0; ) {
    if (Date.now() > end) throw new Error(`Processes of the profile ${profile} are still running.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
