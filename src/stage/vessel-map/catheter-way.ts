/** The way of a catheter, vessel by vessel, with the order that it reaches in each. */
import { type Atlas, catheterOrder, plainName, way } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';

export type WayPart = {
  readonly vessel: Vessel;
  /** Branches entered up to and with this vessel; 0 is not selective. */
  readonly order: number;
  /** Whether the order goes up here: the vessel is a branch of the one before it. */
  readonly branch: boolean;
};

export type CatheterWay = {
  readonly parts: readonly WayPart[];
  readonly order: number;
  /** The first branch entered, which names the vascular family; null where the tip is not selective. */
  readonly family: Vessel | null;
};

const aorta: readonly Vessel[] = ['ascending-aorta', 'aortic-arch', 'descending-thoracic-aorta', 'abdominal-aorta'];

/** The way with the parts of the aorta in order, where the atlas only passes by their common root. */
function inParts(passed: readonly Vessel[]): readonly Vessel[] {
  return passed.flatMap((vessel, i) => {
    const [from, to] = [aorta.indexOf(passed[i - 1] ?? ''), aorta.indexOf(passed[i + 1] ?? '')];
    if (vessel !== 'aorta' || from < 0 || to < 0) return [vessel];
    return from < to ? aorta.slice(from + 1, to) : aorta.slice(to + 1, from).toReversed();
  });
}

/** The way from an access to a tip by the engine's own reckoning; null where no vessels join the two. */
export function catheterWay(atlas: Atlas, access: Vessel, tip: Vessel): CatheterWay | null {
  const reached = catheterOrder(atlas, access, tip);
  if (reached === null) return null;
  const passed = inParts(way(atlas, access, tip)).map((vessel) => ({
    vessel,
    order: catheterOrder(atlas, access, vessel)?.order ?? 0,
  }));
  const parts = passed.map((part, i) => ({ ...part, branch: part.order > (passed[i - 1]?.order ?? 0) }));
  return { parts, order: reached.order, family: reached.family };
}

/** "1st", "2nd", "3rd", "4th" … */
export function ordinal(count: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' } as const;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(count);
  return `${count}${rule === 'one' || rule === 'two' || rule === 'few' ? ending[rule] : 'th'}`;
}

/** What an order is called: "Not selective", "2nd order". */
export const orderName = (order: number): string => (order === 0 ? 'Not selective' : `${ordinal(order)} order`);

const named = (vessels: readonly Vessel[]): string => vessels.map(plainName).join(', ');

/** The way in words, for readers: what the lit line shows. */
export function sayWay(atlas: Atlas, access: Vessel, tip: Vessel): string {
  const found = catheterWay(atlas, access, tip);
  if (found === null)
    return `No vessels join the ${plainName(access)} and the ${plainName(tip)}. Choose another way in, or another tip.`;
  if (access === tip)
    return `The catheter stays in the ${plainName(access)}, the vessel that it entered. Not selective.`;
  const groups = Array.from({ length: found.order + 1 }, (_, order) =>
    found.parts.slice(1).flatMap((part) => (part.order === order ? [part.vessel] : [])),
  );
  const [plain = [], ...selective] = groups;
  const passed = plain.length === 0 ? '' : ` Not selective: ${named(plain)}.`;
  const orders = selective.map((vessels, i) => ` ${orderName(i + 1)}: ${named(vessels)}.`).join('');
  const end =
    found.family === null
      ? ' The tip is not selective.'
      : ` The tip is in the ${orderName(found.order)} of the family of the ${plainName(found.family)}.`;
  return `From the ${plainName(access)} to the ${plainName(tip)}.${passed}${orders}${end}`;
}

const entered =
  /(common-femoral|superficial-femoral|popliteal|tibial|dorsalis-pedis|brachial|radial|ulnar|axillary|internal-jugular|subclavian|basilic|cephalic|femoral-vein|saphenous-vein|dialysis|portal-vein|common-carotid)/;

/** Whether a needle can reach the vessel from the skin (the portal vein: through the liver). */
export const canBeEntered = (vessel: Vessel): boolean =>
  entered.test(vessel) && !/deep-femoral|graft|brachiocephalic|circuit-central|anastomosis/.test(vessel);
