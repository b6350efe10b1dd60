const paths = {
  info: 'M12 11v6M12 7.2v.3M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18',
  missing: 'M12 8v5M12 16.4v.3M12 3.2 21 19.5H3Z',
  struck: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M5.8 5.8l12.4 12.4',
  right: 'M4.5 12.5l5 5L19.5 7',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M8.5 6v12M15.5 6v12',
  replay: 'M5 5v5h5M5.6 10A7.5 7.5 0 1 1 4.7 14',
  keys: 'M3.5 6.5h17v11h-17ZM7 10.2h.1M10.3 10.2h.1M13.6 10.2h.1M17 10.2h.1M8 14h8',
  options:
    'M4 7h9M17.5 7H20M4 17h2.5M11 17h9M15.2 4.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4M8.8 14.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4',
  outside: 'M14 5h5v5M19 5l-8.5 8.5M11 6H5.5v12.5H18V13',
} as const;

export type IconName = keyof typeof paths;

type Props = {
  readonly name: IconName;
  /** The side of its square; one em when left out. */
  readonly size?: number;
};

/** A drawn sign, hidden from readers: the text beside it says the same. */
export function Icon({ name, size }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size ?? '1.15em'}
      height={size ?? '1.15em'}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
