/**
 * Arteries of the leg from 2026: four territories, each leg on its own. The vessels of a territory are ranked by what was
 * done and whether the lesion was a narrowing or a blockage; the highest takes the first-vessel code, every other one
 * the further-vessel code of its own rank. Lithotripsy is added for each iliac and each femoral-popliteal vessel.
 */
import type { Case } from '@/engine/case.ts';
import { sideOf, territoryOf } from './anatomy.ts';
import { type Area, add, type Counts } from './area.ts';
import { isOcclusive, rungOf } from './legs-2011.ts';
import { hasCircuit, isOutOfScope, lesionOf, type Work, workIn, workOf, yearOf } from './read.ts';

type Four = readonly [first: string, further: string, firstComplex: string, furtherComplex: string];
/** The grid of 2026: by territory, then by rung (balloon, stent, atherectomy, both). */
const grid: Record<string, readonly (Four | null)[]> = {
  iliac: [null, ['37254', '37255', '37256', '37257'], ['37258', '37259', '37260', '37261']],
  'femoral-popliteal': [
    null,
    ['37263', '37264', '37265', '37266'],
    ['37267', '37268', '37269', '37270'],
    ['37271', '37272', '37273', '37274'],
    ['37275', '37276', '37277', '37278'],
  ],
  'tibial-peroneal': [
    null,
    ['37280', '37281', '37282', '37283'],
    ['37284', '37285', '37286', '37287'],
    ['37288', '37289', '37290', '37291'],
    ['37292', '37293', '37294', '37295'],
  ],
  inframalleolar: [null, ['37296', '37297', '37298', '37299']],
};
const lithotripsy: Record<string, string> = { iliac: '37262', 'femoral-popliteal': '37279' };

/** Common femoral with profunda is one vessel, superficial femoral with popliteal the other; else each is its own. */
function vesselName(name: string): string {
  if (name.endsWith('profunda-femoris')) return name.replace('profunda-femoris', 'common-femoral-artery');
  if (name.endsWith('popliteal-artery')) return name.replace('popliteal-artery', 'superficial-femoral-artery');
  return name;
}

type Ranked = {
  readonly name: string;
  readonly rung: number;
  readonly complex: boolean;
  readonly lithotripsy: boolean;
};

/** One vessel: what was done, and how bad the lesion was. Null where several lesions differ, or the note is silent. */
function rank(theCase: Case, name: string, parts: readonly string[], territory: string): Ranked | null {
  const work = workIn(theCase, parts);
  const answers = new Set<string>();
  const steps = [...work.balloons, ...work.stents, ...work.atherectomies, ...work.lithotripsies];
  for (const id of new Set(steps.map((step) => step.lesion))) {
    const of = (step: { readonly lesion?: string }): boolean => step.lesion === id;
    const onLesion: Work = {
      vessels: parts,
      balloons: work.balloons.filter(of),
      stents: work.stents.filter(of),
      atherectomies: work.atherectomies.filter(of),
      lithotripsies: work.lithotripsies.filter(of),
    };
    const rung = rungOf(onLesion, territory);
    const kind = steps.filter(of).map((step) => lesionOf(theCase, step)?.kind)[0];
    if (rung === null || kind === undefined) return null;
    answers.add(`${rung} ${kind !== 'stenosis'}`);
  }
  if (answers.size !== 1) return null;
  const [answer = ''] = answers;
  const rung = Number(answer[0]);
  if (rung === 0 && work.lithotripsies.length > 0) return null;
  return { name, rung, complex: answer.endsWith('true'), lithotripsy: work.lithotripsies.length > 0 };
}

const order = ({ rung, complex }: Ranked): number => rung * 2 + (complex ? 1 : 0);

/** The trunk counts only when nothing else below the knee is treated; no opinion where it outranks the others, or beside the anterior tibial alone. */
function withoutTrunk(found: Ranked[]): Ranked[] | null {
  const trunk = found.find(({ name }) => name.endsWith('-tibioperoneal-trunk'));
  if (trunk === undefined || found.length === 1) return found;
  const others = found.filter((other) => other !== trunk);
  const inItsRun = others.some(({ name }) => !name.endsWith('-anterior-tibial-artery'));
  return inItsRun && others.every((other) => order(other) >= order(trunk)) ? others : null;
}

function countTerritory(
  theCase: Case,
  names: readonly string[],
  territory: string,
  side: string,
  counts: Counts,
): boolean {
  const vessels = [...new Set(names.map(vesselName))];
  const all: Ranked[] = [];
  for (const name of vessels) {
    const one = rank(
      theCase,
      name,
      names.filter((part) => vesselName(part) === name),
      territory,
    );
    if (one === null) return false;
    if (one.rung > 0) all.push(one);
  }
  const found = withoutTrunk(all);
  if (found === null) return false;
  found.sort((a, b) => order(b) - order(a));
  for (const [i, one] of found.entries()) {
    const code = grid[territory]?.[one.rung]?.[(one.complex ? 2 : 0) + (i === 0 ? 0 : 1)];
    if (code === undefined) return false;
    add(counts, code);
    add(counts, `${code} ${side}`);
    const extra = lithotripsy[territory];
    if (one.lithotripsy && extra !== undefined) add(counts, extra);
  }
  return true;
}

export const legs2026: Area = {
  name: 'arteries of the leg from 2026',
  codes: [...Object.values(grid).flatMap((rungs) => rungs.flatMap((four) => four ?? [])), '37262', '37279'],
  count: (theCase) => {
    const works = workOf(theCase, 'leg');
    if (yearOf(theCase) < 2026) return {};
    if (hasCircuit(theCase)) return works.length > 0 ? null : {};
    if (works.length === 0) return {};
    if (isOutOfScope(theCase) || !isOcclusive(theCase, works)) return null;
    // A lesion that runs from one vessel of the map into another was not read for these codes.
    if (works.some(({ vessels }) => new Set(vessels.map(vesselName)).size > 1)) return null;
    const names = works.flatMap(({ vessels }) => vessels);
    const counts: Counts = {};
    for (const side of ['LT', 'RT']) {
      for (const territory of Object.keys(grid)) {
        const here = names.filter((name) => sideOf(name) === side && territoryOf(name) === territory);
        if (here.length > 0 && !countTerritory(theCase, here, territory, side, counts)) return null;
      }
    }
    return counts;
  },
};
