/**
 * The vessels as a tree read from the atlas text: each vessel's parent, how it joins, its territory, and the way a
 * catheter takes from one vessel to another.
 */
import type { Vessel } from './case.ts';

export const vesselKinds = ['artery', 'vein', 'portal-vein', 'pulmonary', 'dialysis'] as const;
export type VesselKind = (typeof vesselKinds)[number];
export type Side = 'left' | 'right';
/** How a vessel joins its parent: a root has none, a continuation keeps the catheter order, a branch adds one. */
export type Join = 'root' | 'continuation' | 'branch';

export type AtlasVessel = {
  readonly name: Vessel;
  readonly parent: Vessel | null;
  readonly join: Join;
  readonly territory: string;
  readonly kind: VesselKind;
  /** The root of its tree. */
  readonly root: Vessel;
  readonly side: Side | null;
  /** The name without its side: `common-iliac-vein`. */
  readonly base: string;
  /** The name in words: "left common iliac vein". */
  readonly plain: string;
};

export type Atlas = {
  readonly vessels: ReadonlyMap<Vessel, AtlasVessel>;
  /** All names, in the order of the text. */
  readonly names: readonly Vessel[];
  /** Roots whose trees meet: the two cavae, at the right heart. */
  readonly joined: ReadonlySet<Vessel>;
};

const cavae: ReadonlySet<Vessel> = new Set(['superior-vena-cava', 'inferior-vena-cava']);

const sideOf = (name: string): Side | null =>
  name.startsWith('left-') ? 'left' : name.startsWith('right-') ? 'right' : null;

function kindOf(root: Vessel): VesselKind {
  if (cavae.has(root)) return 'vein';
  if (root === 'portal-vein') return 'portal-vein';
  if (root.startsWith('pulmonary')) return 'pulmonary';
  return root.includes('dialysis') ? 'dialysis' : 'artery';
}

const ordinals = ['first', 'second'] as const;

/**
 * The plain name of a vessel of the atlas ("left common iliac vein", "first diagonal", "peripheral segment of the left
 * dialysis circuit"), or of any name written the same way.
 */
export function plainName(vessel: Vessel): string {
  const part = /^(left|right)-dialysis-(?:circuit-(peripheral|central)|(.+))$/.exec(vessel);
  if (part === null) {
    const ordinal = ordinals[Number(/-(\d)$/.exec(vessel)?.[1] ?? 0) - 1];
    const name = ordinal === undefined ? vessel : `${ordinal} ${vessel.slice(0, -2)}`;
    return name.replaceAll('-', ' ');
  }
  const [, own, segment, other = ''] = part;
  return `${segment === undefined ? plainName(other) : `${segment} segment`} of the ${own} dialysis circuit`;
}

type Line = { depth: number; name: string; join: Join; territory: string | null; reopens: boolean };

function readLine(raw: string): Line | null {
  const text = raw.replace(/#.*$/, '').trimEnd();
  const body = text.trim();
  if (body === '') return null;
  const depth = text.length - text.trimStart().length;
  const match = /^(?<name>[a-z0-9{}-]+)(?<colon>:)?\s*(?<join>[=<])?\s*(?:\[(?<territory>[^\]]+)\])?$/.exec(body);
  const found = match?.groups;
  if (found?.['name'] === undefined) throw new Error(`The atlas has a line that cannot be read: "${body}"`);
  return {
    depth,
    name: found['name'],
    join: found['join'] === '<' ? 'branch' : found['join'] === '=' ? 'continuation' : 'root',
    territory: found['territory'] ?? null,
    reopens: found['colon'] !== undefined,
  };
}

/**
 * Reads the atlas text (`content/atlas/vessels.ts`).
 * @throws Error when a line cannot be read, a vessel stands twice, or a vessel to reopen is unknown.
 */
export function readAtlas(text: string): Atlas {
  const vessels = new Map<Vessel, AtlasVessel>();
  const stack: { depth: number; name: string }[] = [];
  for (const raw of text.split('\n')) {
    const line = readLine(raw);
    if (line === null) continue;
    while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= line.depth) stack.pop();
    const parent = stack.at(-1)?.name ?? null;
    stack.push({ depth: line.depth, name: line.name });
    const sides = line.name.includes('{side}') || parent?.includes('{side}') === true ? ['left', 'right'] : [''];
    for (const side of sides) {
      const name = line.name.replace('{side}', side);
      if (line.reopens) {
        if (!vessels.has(name)) throw new Error(`The atlas opens a vessel again that it does not have: ${name}`);
        continue;
      }
      if (vessels.has(name)) throw new Error(`The atlas has a vessel twice: ${name}`);
      const up = parent === null ? undefined : vessels.get(parent.replace('{side}', side));
      if (parent !== null && up === undefined) throw new Error(`The atlas has no vessel ${parent} for ${name}`);
      const root = up?.root ?? name;
      const own = sideOf(name);
      vessels.set(name, {
        name,
        parent: up?.name ?? null,
        join: up === undefined ? 'root' : line.join,
        territory: line.territory ?? up?.territory ?? root,
        kind: kindOf(root.replace(/^(left|right)-/, '')),
        root,
        side: own,
        base: own === null ? name : name.slice(own.length + 1),
        plain: plainName(name),
      });
    }
  }
  return { vessels, names: [...vessels.keys()], joined: cavae };
}

/**
 * A vessel of the atlas.
 * @throws Error for a name that the atlas does not have; a case that was read has none such.
 */
export function vesselOf(atlas: Atlas, name: Vessel): AtlasVessel {
  const found = atlas.vessels.get(name);
  if (found === undefined) throw new Error(`The atlas has no vessel ${name}`);
  return found;
}

/** The side of a vessel, or null for one in the middle. */
export const side = (vessel: Vessel): Side | null => sideOf(vessel);

/** The same vessel on the other side; a vessel in the middle, and one that has no twin in the atlas, is its own mirror. */
export function mirror(atlas: Atlas, vessel: Vessel): Vessel {
  const own = sideOf(vessel);
  if (own === null) return vessel;
  const other = `${own === 'left' ? 'right' : 'left'}${vessel.slice(own.length)}`;
  return atlas.vessels.has(other) ? other : vessel;
}

function upwards(atlas: Atlas, from: Vessel): AtlasVessel[] {
  const chain: AtlasVessel[] = [];
  for (let at: AtlasVessel | undefined = atlas.vessels.get(from); at !== undefined; ) {
    chain.push(at);
    at = at.parent === null ? undefined : atlas.vessels.get(at.parent);
  }
  return chain;
}

type Way = { readonly up: readonly AtlasVessel[]; readonly down: readonly AtlasVessel[] };

/** Up from `from` to where the ways meet (that vessel included), then down to `to`; null where they do not join. */
function climb(atlas: Atlas, from: Vessel, to: Vessel): Way | null {
  const up = upwards(atlas, from);
  const down = upwards(atlas, to);
  for (let i = 0; i < up.length; i += 1) {
    const meet = down.findIndex((vessel) => vessel === up[i]);
    if (meet >= 0) return { up: up.slice(0, i + 1), down: down.slice(0, meet).reverse() };
  }
  const fromRoot = up.at(-1)?.name;
  const toRoot = down.at(-1)?.name;
  if (fromRoot === undefined || toRoot === undefined) return null;
  if (!atlas.joined.has(fromRoot) || !atlas.joined.has(toRoot)) return null;
  return { up, down: down.reverse() };
}

/**
 * The vessels that a catheter passes from one vessel to another, both included, in order; empty where no way joins them.
 */
export function way(atlas: Atlas, from: Vessel, to: Vessel): Vessel[] {
  const path = climb(atlas, from, to);
  return path === null ? [] : [...path.up, ...path.down].map((vessel) => vessel.name);
}

/** How far a catheter went from its access, in the terms of catheter coding. */
export type CatheterOrder = {
  /** Branches entered: 0 where the tip lies on the way up from the entered vessel, or in a root. */
  readonly order: number;
  /** The tip lies in a root of its tree: a vena cava, the aorta. */
  readonly inRoot: boolean;
  /** The first branch entered, which names the vascular family; null where none was. */
  readonly family: Vessel | null;
  /** The branches entered, counted, in words: "1. left common iliac artery, 2. left external iliac artery". */
  readonly counted: string;
};

const orders = new WeakMap<Atlas, Map<Vessel, Map<Vessel, CatheterOrder | null>>>();

function workOutOrder(atlas: Atlas, access: Vessel, tip: Vessel): CatheterOrder | null {
  const path = climb(atlas, access, tip);
  if (path === null) return null;
  const branches = path.down.filter((vessel) => vessel.join === 'branch');
  return {
    order: branches.length,
    inRoot: atlas.vessels.get(tip)?.join === 'root',
    family: branches[0]?.name ?? null,
    counted: branches.map(({ plain }, at) => `${at + 1}. ${plain}`).join(', '),
  };
}

/**
 * The order that a catheter reached: up from the entered vessel nothing counts, down each branch adds one and a
 * continuation none. Null where no way joins the two.
 */
export function catheterOrder(atlas: Atlas, access: Vessel, tip: Vessel): CatheterOrder | null {
  let known = orders.get(atlas);
  if (known === undefined) orders.set(atlas, (known = new Map()));
  let fromHere = known.get(access);
  if (fromHere === undefined) known.set(access, (fromHere = new Map()));
  const found = fromHere.get(tip);
  if (found !== undefined) return found;
  const order = workOutOrder(atlas, access, tip);
  fromHere.set(tip, order);
  return order;
}
