/** The list of vessels beside the map: the same names, unfolding from trunk to branch, worked by keys. */
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Atlas } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';
import { above, allRows, type Row, rowsInSight, typedTo } from './tree.ts';
import css from './VesselTree.module.css';

type VesselTreeProps = {
  readonly atlas: Atlas;
  readonly label: string;
  readonly chosen: Vessel | null;
  /** What stands beside a name: "Way in", "1st order". */
  readonly notes: ReadonlyMap<Vessel, string>;
  readonly onChoose: (vessel: Vessel) => void;
  /** Vessels to unfold the list for, and among them the one to scroll to, first. */
  readonly inSightFirst: readonly (Vessel | null)[];
};

/** How long typed letters count as one word, in milliseconds. */
const pause = 700;

/** The tree: arrows walk and unfold it, letters find a name, Enter chooses. */
export function VesselTree({ atlas, label, chosen, notes, onChoose, inSightFirst }: VesselTreeProps) {
  const rows = useMemo(() => allRows(atlas), [atlas]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Vessel>>(() => new Set(['aorta']));
  const [at, setAt] = useState<Vessel>(rows[0]?.vessel ?? '');
  const list = useRef<HTMLUListElement>(null);
  const typed = useRef({ text: '', when: 0 });

  // A vessel chosen on the map, or the tip of the way, comes in sight here.
  const [shown, setShown] = useState<string>('');
  const toShow = inSightFirst.filter((vessel) => vessel !== null);
  if (toShow.join() !== shown) {
    setShown(toShow.join());
    setAt(toShow[0] ?? at);
    setUnfolded((before) => new Set([...before, ...toShow.flatMap((vessel) => above(rows, vessel))]));
  }
  const first = toShow[0];
  useEffect(() => {
    const [box, row] = [list.current, list.current?.querySelector<HTMLElement>(`[data-vessel="${first}"]`)];
    if (!box || !row) return;
    const from = row.offsetTop - box.offsetTop;
    if (from < box.scrollTop || from + row.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = from - box.clientHeight / 2;
  }, [first]);

  const inSight = rowsInSight(rows, unfolded);
  const here = inSight.find(({ vessel }) => vessel === at) ?? inSight[0];

  const fold = (vessel: Vessel, open: boolean): void =>
    setUnfolded((before) => {
      const next = new Set(before);
      if (open) next.add(vessel);
      else next.delete(vessel);
      return next;
    });
  const go = (row: Row | undefined): void => {
    if (row === undefined) return;
    setUnfolded((before) => new Set([...before, ...above(rows, row.vessel)]));
    setAt(row.vessel);
    // The row may be drawn only after this.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-vessel="${row.vessel}"]`)?.focus());
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (here === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = inSight.indexOf(here);
    const isOpen = unfolded.has(here.vessel);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(inSight[index + 1]),
      ArrowUp: () => go(inSight[index - 1]),
      Home: () => go(inSight[0]),
      End: () => go(inSight.at(-1)),
      ArrowRight: () => {
        if (here.branches > 0 && !isOpen) fold(here.vessel, true);
        else if (here.branches > 0) go(inSight[index + 1]);
      },
      ArrowLeft: () => {
        if (isOpen && here.branches > 0) fold(here.vessel, false);
        else go(inSight.find(({ vessel }) => vessel === here.parent));
      },
      Enter: () => onChoose(here.vessel),
      ' ': () => onChoose(here.vessel),
    };
    // A space within a word that is being typed belongs to it.
    const spaced = event.key === ' ' && event.timeStamp - typed.current.when < pause;
    const letter = event.key.length === 1 && (spaced || event.key !== ' ');
    const move = letter ? () => find(event.key, here, event.timeStamp) : moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  const find = (letter: string, from: Row, now: number): void => {
    const text = now - typed.current.when < pause ? typed.current.text + letter : letter;
    typed.current = { text, when: now };
    go(typedTo(rows, from.vessel, text));
  };

  return (
    <ul role="tree" aria-label={label} className={css['tree']} ref={list}>
      {inSight.map((row) => (
        <li
          key={row.vessel}
          role="treeitem"
          data-vessel={row.vessel}
          className={css['row']}
          style={{ '--level': row.level - 1 } as CSSProperties}
          tabIndex={row === here ? 0 : -1}
          aria-level={row.level}
          aria-posinset={row.place}
          aria-setsize={row.siblings}
          aria-selected={row.vessel === chosen}
          aria-expanded={row.branches === 0 ? undefined : unfolded.has(row.vessel)}
          onClick={() => {
            setAt(row.vessel);
            onChoose(row.vessel);
          }}
          onFocus={() => setAt(row.vessel)}
          onKeyDown={onKeyDown}
        >
          {row.branches === 0 ? (
            <span className={css['leaf']} />
          ) : (
            <span
              className={css['fold']}
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                fold(row.vessel, !unfolded.has(row.vessel));
              }}
            />
          )}
          <span className={css['name']}>{row.label}</span>{' '}
          {notes.has(row.vessel) && <span className={css['note']}>{notes.get(row.vessel)}</span>}
        </li>
      ))}
    </ul>
  );
}
