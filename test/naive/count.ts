/** All the tables together: what the naive count says of a case. */
import type { Case } from '@/engine/case.ts';
import type { Area, Counts } from './area.ts';
import { arteryCatheters } from './artery-catheters.ts';
import { arteryBalloons, veinBalloons } from './balloons.ts';
import { coronary, coronaryImaging } from './coronary.ts';
import { dialysis } from './dialysis.ts';
import { ivus } from './ivus.ts';
import { iliacAtherectomy, legs2011 } from './legs-2011.ts';
import { legs2026 } from './legs-2026.ts';
import { stents } from './stents.ts';
import { ultrasoundAccess } from './ultrasound-access.ts';
import { veinCatheters } from './vein-catheters.ts';

export const areas: readonly Area[] = [
  veinBalloons,
  arteryBalloons,
  stents,
  ivus,
  legs2011,
  iliacAtherectomy,
  legs2026,
  coronary,
  coronaryImaging,
  dialysis,
  arteryCatheters,
  veinCatheters,
  ultrasoundAccess,
];

export type Opinion = {
  /** Units by code, and by code and modifier where that is certain. */
  readonly counts: Counts;
  /** The codes that some table decides on this case, and no table that shares them is silent on. */
  readonly decided: ReadonlySet<string>;
  /** The tables that have no opinion on this case. */
  readonly silent: readonly Area[];
};

/** Every code that some table can decide. */
export const allCodes: ReadonlySet<string> = new Set(areas.flatMap(({ codes }) => codes));

/** Asks every table. */
export function count(theCase: Case): Opinion {
  const counts: Counts = {};
  const decided = new Set(allCodes);
  const silent: Area[] = [];
  for (const area of areas) {
    const answer = area.count(theCase);
    if (answer === null) {
      silent.push(area);
      for (const code of area.codes) decided.delete(code);
    } else for (const [code, units] of Object.entries(answer)) counts[code] = (counts[code] ?? 0) + units;
  }
  return { counts, decided, silent };
}
