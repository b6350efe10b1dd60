import type { Span } from './code-data.ts';
import styles from './LifeLine.module.css';

type Props = {
  readonly before: readonly Span[];
  readonly self: Span;
  readonly after: readonly Span[];
  /** The year in which the newest code set ends: the right edge. */
  readonly endOfDays: number;
};

const row = 34;
const axis = 26;

/** A day as a point on the scale of years. */
function pointOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/** When the numbers of a service were valid, one bar each. The page says the same in words beside it. */
export function LifeLine({ before, self, after, endOfDays }: Props) {
  const spans = [...before, self, ...after];
  const starts = spans.map((span) => span.from ?? span.inUseBy).filter((day) => day !== undefined);
  const first = Math.floor(Math.min(endOfDays - 10, ...starts.map(pointOf))) - 2;
  const x = (point: number) => ((point - first) / (endOfDays - first)) * 100;
  const years = ticksBetween(first, endOfDays);
  const height = spans.length * row + axis;
  return (
    <svg width="100%" height={height} className={styles.picture} aria-hidden="true" focusable="false">
      {years.map((year) => (
        <g key={year}>
          <line x1={`${x(year)}%`} x2={`${x(year)}%`} y1="0" y2={height - axis + 4} className={styles.tick} />
          <text x={`${x(year)}%`} y={height - 6} className={styles.year} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {spans.map((span, at) => {
        const start = x(pointOf(span.from ?? span.inUseBy ?? `${first}-01-01`));
        const end = span.until === null ? 100 : x(pointOf(span.until));
        const y = at * row;
        // A label at the right of a bar that starts late would run off the picture: it goes to the left of it.
        const late = start > 66;
        return (
          <g key={span.number} className={span === self ? styles.self : styles.other}>
            {span.from === null && <line x1="0" x2={`${start}%`} y1={y + 24} y2={y + 24} className={styles.unknown} />}
            <rect x={`${start}%`} y={y + 20} width={`${end - start}%`} height="8" rx="2" className={styles.bar} />
            {span.until === null && (
              <svg x="100%" y={y + 17} className={styles.goesOn}>
                <path d="M0 0l8 7-8 7z" />
              </svg>
            )}
            {span.until !== null && (
              <line x1={`${end}%`} x2={`${end}%`} y1={y + 16} y2={y + 32} className={styles.stop} />
            )}
            <text x={`${late ? end : start}%`} y={y + 14} className={styles.number} textAnchor={late ? 'end' : 'start'}>
              {span.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** At most seven round years strictly inside the range. */
function ticksBetween(first: number, end: number): readonly number[] {
  const step = end - first > 28 ? 10 : end - first > 14 ? 5 : 2;
  const ticks: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < end; year += step) ticks.push(year);
  return ticks;
}
