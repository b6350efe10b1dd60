/** The gradients of the close-up: each stands for volume or depth. */
type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Top to bottom of whatever is painted with it. */
function Down({ id, stops, flip = false }: { id: string; stops: readonly Stop[]; flip?: boolean }) {
  return (
    <linearGradient id={id} x1="0" y1={flip ? 1 : 0} x2="0" y2={flip ? 0 : 1}>
      {stops.map(([offset, colour, opacity]) => (
        <stop
          key={offset}
          offset={offset}
          stopColor={`var(--${colour})`}
          {...(opacity === undefined ? {} : { stopOpacity: opacity })}
        />
      ))}
    </linearGradient>
  );
}

/** Definitions that the close-up's parts refer to as `<id>-lumen` and so on. */
export function Paints({ id, blood }: { readonly id: string; readonly blood: 'vein' | 'artery' }) {
  // An artery is narrowed by plaque, a vein by scar: its own lining grown thick.
  const grown = blood === 'vein' ? 'fibre' : 'scar';
  const scar: readonly Stop[] = [
    [0, `cut-${grown}-deep`],
    [0.55, `cut-${grown}`],
    [1, `cut-${grown}-light`],
  ];
  const clot: readonly Stop[] = [
    [0, 'clot-edge'],
    [1, 'clot-lit'],
  ];
  return (
    <defs>
      <radialGradient id={`${id}-glow`} cx="0.5" cy="0.5" r="0.62">
        <stop offset="0" stopColor="var(--cut-glow)" stopOpacity={1} />
        <stop offset="1" stopColor="var(--cut-glow)" stopOpacity={0} />
      </radialGradient>
      <Down
        id={`${id}-lumen`}
        stops={[
          [0, `cut-${blood}-deep`],
          [0.16, `cut-${blood}-mid`],
          [0.42, `cut-${blood}`],
          [0.72, `cut-${blood}-mid`],
          [1, `cut-${blood}-deep`],
        ]}
      />
      <Down
        id={`${id}-contrast`}
        stops={[
          [0, 'cut-contrast-deep'],
          [0.3, 'cut-contrast'],
          [0.46, 'cut-contrast-light'],
          [0.66, 'cut-contrast'],
          [1, 'cut-contrast-deep'],
        ]}
      />
      <Down
        id={`${id}-balloon`}
        stops={[
          [0, 'cut-balloon-edge', 0.94],
          [0.3, 'cut-balloon-mid', 0.8],
          [0.5, 'cut-balloon-mid', 0.66],
          [1, 'cut-balloon-edge', 0.94],
        ]}
      />
      <Down
        id={`${id}-tube`}
        stops={[
          [0, 'cut-tube'],
          [0.36, 'cut-tube-light'],
          [1, 'cut-tube'],
        ]}
      />
      <Down
        id={`${id}-steel`}
        stops={[
          [0, 'stage-metal'],
          [1, 'cut-tube'],
        ]}
      />
      <Down id={`${id}-clot-top`} stops={clot} />
      <Down id={`${id}-clot-bottom`} stops={clot} flip />
      <linearGradient id={`${id}-mouth`}>
        <stop offset="0" stopColor="var(--cut-vein)" stopOpacity={0} />
        <stop offset="1" stopColor="var(--cut-artery-mid)" />
      </linearGradient>
      <Down id={`${id}-scar-top`} stops={scar} />
      <Down id={`${id}-scar-bottom`} stops={scar} flip />
      <Down
        id={`${id}-cusp`}
        stops={[
          [0, 'cut-intima'],
          [0.5, 'cut-media'],
          [1, 'cut-intima'],
        ]}
      />
      <Down
        id={`${id}-skin`}
        stops={[
          [0, 'skin'],
          [1, 'skin-deep'],
        ]}
      />
      <Down
        id={`${id}-fat`}
        stops={[
          [0, 'fat'],
          [1, 'fat-deep'],
        ]}
      />
      <Down
        id={`${id}-beam`}
        stops={[
          [0, 'stage-balloon', 0.34],
          [1, 'stage-balloon', 0.03],
        ]}
      />
      <Down
        id={`${id}-probe`}
        stops={[
          [0, 'cut-tube'],
          [1, 'cut-tube-light'],
        ]}
      />
    </defs>
  );
}
