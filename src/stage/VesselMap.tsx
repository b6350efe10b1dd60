/** The vessel map: the body's vessels to pan and zoom, the same vessels as a list, and a catheter's way lit along them. */
import { useId, useMemo, useState } from 'react';
import { type Atlas, plainName } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';
import css from './VesselMap.module.css';
import { type CatheterWay, canBeEntered, catheterWay, orderName, sayWay } from './vessel-map/catheter-way.ts';
import { MapScreen } from './vessel-map/MapScreen.tsx';
import { VesselTree } from './vessel-map/VesselTree.tsx';

/** Where a catheter went in, and how far; null while nothing is chosen. */
export type CatheterChoice = { readonly access: Vessel | null; readonly tip: Vessel | null };

export type VesselMapProps = {
  readonly atlas: Atlas;
  /** Name of the map, for readers. */
  readonly label?: string;
  /** Where the catheter went in and how far; where the learner chooses them, what stands there first. */
  readonly access?: Vessel | null | undefined;
  readonly tip?: Vessel | null | undefined;
  /** Whether the learner chooses the way in and the tip; otherwise a chosen vessel is only shown. */
  readonly choosing?: boolean | undefined;
  /** Where a circuit for dialysis lies; the arm when left out. */
  readonly limb?: 'arm' | 'leg' | undefined;
  /** Told of every new choice of way in and tip. */
  readonly onChange?: ((choice: CatheterChoice) => void) | undefined;
};

type Turn = 'access' | 'tip';

const turns = [
  { value: 'access', label: 'The way in' },
  { value: 'tip', label: 'The catheter’s tip' },
] as const;

/** The map with its list. One component wherever vessels are shown or chosen. */
export function VesselMap({
  atlas,
  label = 'Vessel map',
  choosing = false,
  limb = 'arm',
  onChange,
  ...first
}: VesselMapProps) {
  const [{ access, tip }, setChoice] = useState<CatheterChoice>({
    access: first.access ?? null,
    tip: first.tip ?? null,
  });
  const [turn, setTurn] = useState<Turn>(first.access === undefined || first.access === null ? 'access' : 'tip');
  const [chosen, setChosen] = useState<Vessel | null>(null);
  const [refused, setRefused] = useState<Vessel | null>(null);
  const [listed, setListed] = useState(false);
  const list = useId();
  const way = useMemo(() => (access && tip ? catheterWay(atlas, access, tip) : null), [atlas, access, tip]);

  const choose = (vessel: Vessel): void => {
    setChosen(vessel);
    setRefused(null);
    if (!choosing) return;
    if (turn === 'access' && !canBeEntered(vessel)) return setRefused(vessel);
    const choice = turn === 'access' ? { access: vessel, tip } : { access, tip: vessel };
    setChoice(choice);
    if (turn === 'access') setTurn('tip');
    onChange?.(choice);
  };

  const says = saying(atlas, { access, tip, refused, choosing });
  return (
    <section className={css['map']} aria-label={label}>
      {choosing && <Turns turn={turn} onTurn={setTurn} />}
      <div className={css['body']}>
        <MapScreen
          access={access}
          tip={tip}
          way={way}
          limb={limb}
          chosen={chosen}
          onChoose={choose}
          start={[first.access, first.tip].filter((vessel) => typeof vessel === 'string')}
        />
        <div className={css['side']}>
          <button
            type="button"
            className={css['fold']}
            aria-expanded={listed}
            aria-controls={list}
            onClick={() => setListed(!listed)}
          >
            {listed ? 'Hide the list of vessels' : 'Show the list of vessels'}
          </button>
          <div id={list} className={css['list']} data-open={listed}>
            <VesselTree
              atlas={atlas}
              label="Vessels"
              chosen={chosen}
              notes={notesOf(way, access)}
              onChoose={choose}
              inSightFirst={[chosen, tip, access]}
            />
          </div>
        </div>
      </div>
      <output className={refused === null && way !== null ? css['said'] : css['says']}>{says}</output>
      {way !== null && refused === null && <WayList way={way} />}
    </section>
  );
}

/** Which of the two the next chosen vessel is. */
function Turns({ turn, onTurn }: { readonly turn: Turn; readonly onTurn: (turn: Turn) => void }) {
  const name = useId();
  return (
    <fieldset className={css['turns']}>
      <legend>The next vessel you choose is</legend>
      {turns.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={turn === value} onChange={() => onTurn(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the map says below itself: the way, or what to do next. */
function saying(
  atlas: Atlas,
  state: CatheterChoice & { readonly refused: Vessel | null; readonly choosing: boolean },
): string {
  const { access, tip, refused, choosing } = state;
  if (refused !== null)
    return `The ${plainName(refused)} lies too deep for a needle. Choose a vessel of the groin, leg, arm or neck as the way in.`;
  if (access !== null && tip !== null) return sayWay(atlas, access, tip);
  if (!choosing) return '';
  if (access === null) return 'Choose the way in, on the map or in the list.';
  return `Way in: ${plainName(access)}. Now choose where the catheter’s tip lies.`;
}

/** What stands in the list beside the vessels of the way. */
function notesOf(way: CatheterWay | null, access: Vessel | null): ReadonlyMap<Vessel, string> {
  const notes = new Map<Vessel, string>();
  for (const [i, part] of (way?.parts ?? []).entries()) {
    const isTip = i === (way?.parts.length ?? 0) - 1;
    notes.set(part.vessel, isTip ? `Tip: ${orderName(part.order).toLowerCase()}` : orderName(part.order));
  }
  if (access !== null) notes.set(access, 'Way in');
  return notes;
}

/** The way as a row of names, each with its order. */
function WayList({ way }: { readonly way: CatheterWay }) {
  return (
    <ol className={css['way']} aria-label="The catheter’s way">
      {way.parts.map((part, i) => (
        <li key={part.vessel} data-order={part.order === 0 ? 'none' : 'some'} data-branch={part.branch}>
          <span className={css['part']}>{plainName(part.vessel)}</span>
          <span className={css['order']}>{i === 0 ? 'Way in' : orderName(part.order)}</span>
        </li>
      ))}
    </ol>
  );
}
