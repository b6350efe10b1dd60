/** Two cases one fact apart whose claims differ: what a learner must see to tell them apart is in one sentence. */
import type { Engine } from '@/engine/code.ts';
import { type Change, changesOf } from './changes.ts';
import { isCodable, keyOf } from './codable.ts';
import { type Constraints, drawnCases, finish, type Generated } from './generate.ts';
import type { Practice } from './procedure.ts';
import { hash, Random } from './random.ts';

export type MinimalPair = {
  /** The place of the fact that differs. */
  readonly fact: string;
  readonly one: Generated;
  readonly other: Generated;
};

/** The changes in a drawn order: every kind of fact has the same chance to come first, but who bills comes last. */
function inDrawnOrder(changes: readonly Change[], random: Random): Change[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = change.path.slice(change.path.lastIndexOf('.') + 1);
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [change]);
    else same.push(change);
  }
  const billing = kinds.get('billing') ?? [];
  kinds.delete('billing');
  return [...random.shuffle([...kinds.values()]).flatMap((same) => random.shuffle(same)), ...billing];
}

/**
 * Makes a minimal pair. The first case fulfils the constraints; both are codable without dispute, and their notes differ
 * only where the fact is stated.
 * @param kind the end of the fact's place, such as `decision`; left out: any fact.
 * @returns null where none was found.
 */
export function minimalPair(
  engine: Engine,
  practice: Practice,
  seed: string,
  constraints: Constraints = {},
  kind?: string,
): MinimalPair | null {
  const random = new Random(hash(`pair:${seed}`));
  for (const { drawn, claim } of drawnCases(engine, practice, seed, constraints)) {
    const key = keyOf(claim);
    for (const change of inDrawnOrder(changesOf(engine, practice, drawn.case, drawn.procedure.years), random)) {
      if (kind !== undefined && !change.path.endsWith(kind)) continue;
      const changed = engine.code(change.case);
      if (!isCodable(change.case, changed, constraints.confidence ?? 'high') || keyOf(changed) === key) continue;
      return {
        fact: change.path,
        one: finish(practice, seed, drawn, claim),
        other: finish(practice, seed, { ...drawn, case: change.case }, changed),
      };
    }
  }
  return null;
}
