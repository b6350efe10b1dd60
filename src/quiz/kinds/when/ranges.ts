/** The days on which a case earns the same claim. */
import { datedRows } from '@/engine/book.ts';
import type { Day } from '@/engine/case.ts';
import type { Claim, Reason } from '@/engine/claim.ts';
import type { Engine } from '@/engine/code.ts';
import { inForce, knownDays, rangesOf } from '@/engine/dates.ts';
import type { Setting } from '../../kind.ts';

/** `from` inclusive, `until` exclusive; `claim` is that of the first day. */
export type ClaimRange = { readonly from: Day; readonly until: Day; readonly claim: Claim };

/** No more ranges than this are offered. */
const mostOffered = 6;

/** A claim's lines as one text: equal texts are equal claims. */
export const printOf = ({ lines }: Claim): string =>
  lines
    .map(({ code, units, modifiers }) => [code.value, units, ...modifiers.toSorted()].join(' '))
    .sort()
    .join('\n');

type Doubt = Pick<Reason, 'rule' | 'confidence'>;

const reasonsOf = ({ lines, notReported, missing }: Claim): readonly Doubt[] => [
  ...lines.flatMap(({ because }) => because),
  ...missing,
  // What earns no line may rest on medium confidence where no code could be put in its place.
  ...notReported.filter(({ confidence, wouldBe }) => confidence !== 'medium' || wouldBe !== undefined),
];

/**
 * Whether nobody could dispute on which days the claim is right: its codes are seen in use by then, and every reason is
 * of high confidence, or of a medium one that the case has on its own day too, and so does not hang on the day.
 */
function isSure(claim: Claim, day: Day, { engine, claim: own }: Setting): boolean {
  const book = engine.book(day);
  const shared = (doubt: Doubt): boolean =>
    doubt.confidence === 'medium' && reasonsOf(own).some(({ rule }) => rule === doubt.rule);
  return (
    claim.unsupported.length === 0 &&
    claim.lines.every(({ code }) => book.shownInUse(code)) &&
    reasonsOf(claim).every((reason) => reason.confidence === 'high' || shared(reason))
  );
}

const daysOf = new WeakMap<Engine, readonly { readonly from: Day; readonly until: Day }[]>();

/** The known days, cut wherever a fact or an edition of the rules begins or ends. */
function spansOf(engine: Engine) {
  let known = daysOf.get(engine);
  if (known === undefined) {
    const facts = [...engine.families.map((family) => family.facts), engine.settle.facts];
    const rows = [...facts.flatMap(datedRows), ...engine.families.flatMap(({ editions }) => editions), knownDays];
    known = rangesOf(rows).flatMap(({ from, until }) =>
      from !== null && until !== null && inForce(knownDays, from) ? [{ from, until }] : [],
    );
    daysOf.set(engine, known);
  }
  return known;
}

const remembered = new WeakMap<Setting, readonly ClaimRange[]>();

/** Every range of days with a claim of high confidence, in order; neighbours with the same claim are one range. */
export function sureRanges(setting: Setting): readonly ClaimRange[] {
  const kept = remembered.get(setting);
  if (kept !== undefined) return kept;
  const { engine, theCase } = setting;
  const ranges: ClaimRange[] = [];
  for (const { from, until } of spansOf(engine)) {
    const claim = engine.code({ ...theCase, dateOfService: from });
    if (!isSure(claim, from, setting)) continue;
    const last = ranges.at(-1);
    if (last?.until === from && printOf(last.claim) === printOf(claim)) ranges[ranges.length - 1] = { ...last, until };
    else ranges.push({ from, until, claim });
  }
  remembered.set(setting, ranges);
  return ranges;
}

/** The ranges offered: that of the case's own day, with its neighbours; none where the claim of that day is not sure. */
export function offeredRanges(setting: Setting): readonly ClaimRange[] {
  const all = sureRanges(setting);
  const own = all.findIndex((range) => inForce(range, setting.theCase.dateOfService));
  if (own < 0) return [];
  const first = Math.max(0, Math.min(own - mostOffered / 2, all.length - mostOffered));
  return all.slice(first, first + mostOffered);
}
