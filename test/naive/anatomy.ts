/** The vessels, read from the text of the atlas by a parser of its own. */
import { vessels as text } from '#content/atlas/vessels.ts';

export type Vessel = {
  readonly name: string;
  readonly parent: string | null;
  /** True: a branch of its parent; false: its parent going on under another name. */
  readonly branch: boolean;
  readonly territory: string;
};

const byName = new Map<string, Vessel>();

function readLine(line: string, parents: string[], depths: number[]): void {
  const depth = line.length - line.trimStart().length;
  while (depths.length > 0 && (depths[depths.length - 1] ?? 0) >= depth) {
    depths.pop();
    parents.pop();
  }
  const words = line.trim().split(' ');
  const pattern = (words[0] ?? '').replace(':', '');
  if (!words[0]?.endsWith(':')) {
    const bracket = words.find((word) => word.startsWith('['));
    const parentPattern = parents[parents.length - 1] ?? null;
    for (const side of pattern.startsWith('{side}') ? ['left', 'right'] : ['']) {
      const name = pattern.replace('{side}', side);
      const parent = parentPattern === null ? null : parentPattern.replace('{side}', side);
      const inherited = parent === null ? '' : (byName.get(parent)?.territory ?? '');
      const territory = bracket === undefined ? inherited : bracket.slice(1, -1);
      byName.set(name, { name, parent, branch: words.includes('<'), territory });
    }
  }
  parents.push(pattern);
  depths.push(depth);
}

const parents: string[] = [];
const depths: number[] = [];
for (const line of text.split('\n')) {
  if (line.trim() !== '' && !line.trim().startsWith('#')) readLine(line, parents, depths);
}

/** The way up from each vessel, found once. */
const ways = new Map<string, readonly Vessel[]>();

/** The vessel itself, then what it comes from, up to the root. */
export function wayUp(name: string): readonly Vessel[] {
  const known = ways.get(name);
  if (known !== undefined) return known;
  const way: Vessel[] = [];
  for (let vessel = byName.get(name); vessel !== undefined; vessel = byName.get(vessel.parent ?? '')) way.push(vessel);
  if (way.length === 0) throw new Error(`no such vessel: ${name}`);
  ways.set(name, way);
  return way;
}

export const territoryOf = (name: string): string => wayUp(name)[0]?.territory ?? '';

export const rootOf = (name: string): string => wayUp(name).at(-1)?.name ?? '';

export const sideOf = (name: string): 'LT' | 'RT' | null =>
  name.startsWith('left-') ? 'LT' : name.startsWith('right-') ? 'RT' : null;

export type Bed = 'vein' | 'artery' | 'leg' | 'coronary' | 'circuit' | 'other';

const beds: Record<string, Bed> = {
  aorta: 'artery',
  brachiocephalic: 'artery',
  'upper-extremity': 'artery',
  visceral: 'artery',
  renal: 'artery',
  thoracic: 'artery',
  iliac: 'leg',
  'femoral-popliteal': 'leg',
  'tibial-peroneal': 'leg',
  inframalleolar: 'leg',
  'coronary:LM': 'coronary',
  'coronary:LD': 'coronary',
  'coronary:LC': 'coronary',
  'coronary:RC': 'coronary',
  'coronary:RI': 'coronary',
  'coronary-graft': 'coronary',
  'dialysis-circuit': 'circuit',
};

const bedsFound = new Map<string, Bed>();

const veinRoots = ['superior-vena-cava', 'inferior-vena-cava', 'portal-vein'];

/** Which set of rules a vessel falls under. `other`: carotid, vertebral, intracranial, pulmonary: no opinion on them. */
export function bedOf(name: string): Bed {
  const known = bedsFound.get(name);
  if (known !== undefined) return known;
  const bed = veinRoots.includes(rootOf(name)) ? 'vein' : (beds[territoryOf(name)] ?? 'other');
  bedsFound.set(name, bed);
  return bed;
}

/** Every vessel of the atlas. */
export const vesselNames: readonly string[] = [...byName.keys()];
