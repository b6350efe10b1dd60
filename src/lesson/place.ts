/** Where the learner is in a lesson: kept in the address, so that a link leads to exactly this. */
import type { Day } from '@/engine/case.ts';

/** The eight parts, in order; the ids are the sections' own. */
export const parts = [
  { id: 'opening', title: 'Opening' },
  { id: 'where-we-are', title: 'Where we are' },
  { id: 'walkthrough', title: 'Walkthrough' },
  { id: 'claim', title: 'The claim' },
  { id: 'change-one-fact', title: 'Change one fact' },
  { id: 'another-year', title: 'Another year' },
  { id: 'quiz', title: 'Quiz' },
  { id: 'remember', title: 'To remember' },
] as const;
export type PartId = (typeof parts)[number]['id'];

export type Place = {
  readonly part: PartId;
  /** How many steps have been played; 0 before the first. */
  readonly step: number;
  /** The date of service looked at; null for the case's own. */
  readonly on: Day | null;
  /** Ids of the lesson's switches that are on. */
  readonly switches: readonly string[];
};

/** The place a lesson begins at. */
export const start: Place = { part: 'opening', step: 0, on: null, switches: [] };

function isPart(text: string): text is PartId {
  return parts.some((part) => part.id === text);
}

/**
 * Reads a place from an address. What it can't read is left at the start.
 * @param search the query, such as `?step=4&on=2016-06-15&with=second-vein,prior-study`
 * @param hash the fragment, such as `#walkthrough`
 */
export function readPlace(search: string, hash: string): Place {
  const query = new URLSearchParams(search);
  const step = query.get('step') ?? '';
  const on = query.get('on') ?? '';
  const part = hash.replace(/^#/, '');
  return {
    part: isPart(part) ? part : start.part,
    step: /^\d{1,3}$/.test(step) ? Number(step) : start.step,
    on: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
    switches: (query.get('with') ?? '').split(',').filter((id) => /^[a-z0-9-]+$/.test(id)),
  };
}

/**
 * Writes a place as query and fragment; what is as at the start is left out.
 * @returns such as `?step=4&with=second-vein#walkthrough`, or an empty text at the start
 */
export function writePlace(place: Place): string {
  const query = [
    place.step > 0 && `step=${place.step}`,
    place.on !== null && `on=${place.on}`,
    place.switches.length > 0 && `with=${place.switches.join(',')}`,
  ].filter(Boolean);
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  return place.part === start.part ? search : `${search}#${place.part}`;
}
