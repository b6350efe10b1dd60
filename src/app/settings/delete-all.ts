import { keysWith, removeText } from '@/progress/local.ts';
import { progress } from '@/progress/use-progress.ts';

/**
 * Deletes all that Lumen keeps on this device: the log, what waits to join it, drafts and settings. The page should be
 * loaded anew afterwards: what it holds in memory is no longer kept.
 * @returns false when another tab holds the log; then nothing else was deleted either
 */
export async function deleteAll(): Promise<boolean> {
  if (!(await progress.getState().erase())) return false;
  for (const key of keysWith('lumen:')) removeText(key);
  return true;
}
