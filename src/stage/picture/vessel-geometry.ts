/**
 * The vessel cut lengthwise, as geometry: from how narrowed it is to path text. Units are those of the close-up's
 * drawing, 720 by 520, the lesion in its middle. Paths of one function always have the same commands.
 */
import { band, curve, once, type Point, spread } from './paths.ts';

export const width = 720;
export const height = 520;
/** Where the lesion sits, and half its length. */
export const middle = 360;
export const lesionHalf = 124;
/** Half the height of the open lumen. */
export const radius = 76;
/** How far each layer of the wall reaches outward from the lumen: an artery's muscle is thicker than a vein's. */
export const walls = {
  vein: { intima: 4, media: 17, adventitia: 31 },
  artery: { intima: 5, media: 29, adventitia: 45 },
} as const;

/**
 * How a vessel is shaped besides being narrowed. `tissue`: what takes the lumen: a ridge of scar or plaque, a plug that
 * shuts it, clot, or a flap torn off the lower wall; `pressed`: nothing does, the wall itself is pushed in from outside.
 * `swell`: the wall itself is widened. `dent`: the part of its diameter that is lost where it is pushed in.
 */
export type Form = {
  readonly tissue: 'ridge' | 'plug' | 'clot' | 'flap' | 'pressed';
  /** Plaque of an artery lies more on one side. */
  readonly eccentric: boolean;
  readonly swell: 'none' | 'sac' | 'waves';
  readonly dent: number;
};
export const plain: Form = { tissue: 'ridge', eccentric: false, swell: 'none', dent: 0 };

/** The upper and lower edge of the lumen at a place along the vessel. */
export type Lumen = (x: number) => { readonly top: number; readonly bottom: number };

/** The vessel's mid-line: a slow bend, the same from both ends. */
export function axis(x: number): number {
  return 262 - 9 * Math.cos((x / width) * 2 * Math.PI);
}

const dome = (x: number, centre: number, half: number): number => {
  const t = (x - centre) / half;
  return Math.abs(t) >= 1 ? 0 : Math.cos((t * Math.PI) / 2) ** 2;
};

/** Scarred tissue is uneven: a main ridge, a lower shoulder beyond it, small waves on both. */
const ridge = (x: number): number =>
  (dome(x, middle - 10, lesionHalf - 12) ** 0.85 + 0.34 * dome(x, middle + 66, 56)) *
  (1 + 0.035 * Math.sin((x - middle) / 11 + 0.8));

const highest = Math.max(...spread(middle - lesionHalf, middle + lesionHalf, 249).map(ridge));

const soft = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

/** A plug with blunt ends, `lip` long, flat between. */
const plateau = (x: number, lip: number): number => soft((lesionHalf - Math.abs(x - middle)) / lip);

/** The outline of the tissue in the lumen: 1 where the lesion is tightest, 0 outside it. */
export function bump(x: number, tissue: Form['tissue'] = 'ridge'): number {
  if (tissue === 'plug') return plateau(x, 40) ** 0.7;
  // The flap's near end floats free; toward the far end it lies down on the wall.
  if (tissue === 'flap') return soft((x - middle + lesionHalf) / 46) * soft((middle + lesionHalf - x) / 190);
  if (tissue === 'clot')
    return plateau(x, 70) * (1 - 0.07 * (1 + Math.sin((x - middle) / 17)) * soft(Math.abs(x - middle) / 60));
  return ridge(x) / highest;
}

/** The part of the narrowing that grows from the upper wall. */
function upperShare(x: number, narrowed: number, { tissue, eccentric }: Form): number {
  if (tissue === 'flap') return 0;
  if (tissue === 'clot') return 0.16;
  const even = 0.53 + 0.05 * Math.sin((x - middle) / 37) * narrowed;
  // The mid-line, where devices run, stays in the lumen.
  return eccentric && tissue === 'ridge' ? Math.min(0.72, 0.47 / Math.max(narrowed, 0.1)) : even;
}

/** The lumen of a vessel `narrowed` by 0 to 1 of its diameter; `press` 0 to 1 is how hard a balloon pushes the wall out. */
export function lumenOf(narrowed: number, press = 0, form: Form = plain): Lumen {
  if (form.tissue === 'pressed') {
    const dented = { ...form, dent: narrowed };
    return (x) => ({
      top: axis(x) - radius - bulge(x, 'top', press, dented),
      bottom: axis(x) + radius + bulge(x, 'bottom', press, dented),
    });
  }
  return (x) => {
    const taken = 2 * radius * narrowed * bump(x, form.tissue);
    const share = upperShare(x, narrowed, form);
    return {
      top: axis(x) - radius - bulge(x, 'top', press, form) + taken * share,
      bottom: axis(x) + radius + bulge(x, 'bottom', press, form) - taken * (1 - share),
    };
  };
}

/** The same lumen seen by devices that come from the other end. */
export function turned(lumen: Lumen): Lumen {
  return (x) => lumen(width - x);
}

export type Side = 'top' | 'bottom';

/** Where a neighbour presses on the wall, and how far to either side. */
export const pressedAt = middle - 6;
const pressedHalf = 132;

/** How far the wall stands out beyond its ordinary place; less than 0 where it is pushed in. */
function bulge(x: number, side: Side, press: number, { swell, dent }: Form): number {
  // The mid-line, where devices run, stays in the lumen.
  const above = Math.min(0.8, 0.45 / Math.max(dent, 0.1));
  const lost = 2 * radius * dent * (side === 'top' ? above : 1 - above) * dome(x, pressedAt, pressedHalf) ** 0.8;
  const pressed = 6 * press * dome(x, middle, lesionHalf + 20) - lost;
  if (swell === 'sac') return pressed + (side === 'top' ? 84 * dome(x, 366, 168) : 40 * dome(x, 352, 158));
  if (swell === 'waves')
    return (
      pressed + (side === 'top' ? 1 : 0.6) * (40 * dome(x, 150, 128) + 46 * dome(x, 566, 142) + 7 * Math.sin(x / 46))
    );
  return pressed;
}

const stations = spread(-24, width + 24, 35);
const edge = (lumen: Lumen, side: Side, xs: readonly number[] = stations): Point[] =>
  xs.map((x) => [x, lumen(x)[side]]);
const outside = (side: Side, out: number, press: number, form: Form, xs: readonly number[] = stations): Point[] =>
  xs.map((x) => {
    // A wall that is pressed or stretched gets thinner.
    const stretched = bulge(x, side, press, form);
    const thinned = out * (1 - Math.min(0.42, Math.max(0, stretched) / 130));
    return [x, axis(x) + (side === 'top' ? -1 : 1) * (radius + thinned + stretched)];
  });

/** The inside of the vessel. */
export function lumenPath(lumen: Lumen): string {
  return band(edge(lumen, 'top'), edge(lumen, 'bottom'));
}

/** The lumen's two edges, as lines. */
export function lumenEdges(lumen: Lumen): string {
  return curve(edge(lumen, 'top')) + curve(edge(lumen, 'bottom'));
}

const layer = once(
  (side: Side, inner: number, outer: number, press: number, swell: Form['swell'], dent: number): string => {
    const form = { ...plain, swell, dent };
    return band(outside(side, outer, press, form), outside(side, inner, press, form));
  },
);

/** A layer of the wall on one side, from `inner` to `outer` outward of the healthy lumen. */
export function wallPath(side: Side, inner: number, outer: number, press = 0, form: Form = plain): string {
  return layer(side, inner, outer, press, form.swell, form.dent);
}

/** The highest point of the vessel's outer surface where a neighbour presses on it, for a wall so thick. */
export function pressedTop(thick: number, form: Form): number {
  return outside('top', thick, 0, form, [pressedAt])[0]?.[1] ?? 0;
}

/** Lines along the wall at the given depths, on both sides: muscle and fibres. `wave` is how much they ripple. */
export function wallLines(depths: readonly number[], wave = 0, form: Form = plain): string {
  return depths
    .flatMap((depth, row) =>
      (['top', 'bottom'] as const).map((side) =>
        curve(
          spread(-24, width + 24, wave === 0 ? 17 : 49).map((x, i): Point => {
            const [, y] = outside(
              side,
              depth + wave * Math.sin(i * 1.7 + row * 2.1) * Math.cos(i * 0.43 + row),
              0,
              form,
              [x],
            )[0] ?? [0, 0];
            return [x, y];
          }),
        ),
      ),
    )
    .join('');
}

const reach = spread(middle - lesionHalf - 4, middle + lesionHalf + 4, 31);

/** The tissue on one side, between the healthy edge and the lumen as it is. */
export function tissuePath(side: Side, lumen: Lumen, press = 0, form: Form = plain): string {
  return band(outside(side, 1, press, form, reach), edge(lumen, side, reach));
}

/** Fibres within the tissue, at parts of its depth. */
export function fibrePath(side: Side, lumen: Lumen, press = 0, form: Form = plain): string {
  return [0.2, 0.42, 0.64, 0.84]
    .map((depth, row) => {
      const half = (lesionHalf - 6) * (1 - 0.11 * row);
      return curve(
        spread(middle - half, middle + half, 17).map((x, i): Point => {
          const [, out] = outside(side, 0, press, form, [x])[0] ?? [0, 0];
          const ripple = 0.035 * Math.sin(i * 2.3 + row * 1.7);
          return [x, out + (lumen(x)[side] - out) * Math.min(0.95, depth + ripple)];
        }),
      );
    })
    .join('');
}

/**
 * Contrast in the lumen between `from` and `to` (left and right ends, in drawing units), rounded off where it ends
 * inside the picture. `from` may equal `to`: nothing to see, the same commands.
 */
export function contrastPath(lumen: Lumen, from: number, to: number): string {
  const length = Math.max(1, to - from);
  const full = (x: number): number => {
    const left = from <= -24 ? 1 : (x - from) / Math.min(110, length);
    const right = to >= width + 24 ? 1 : (to - x) / Math.min(110, length);
    return Math.max(0, Math.min(1, left, right)) ** 0.55;
  };
  const xs = spread(0, 1, 45).map((t) => from + length * (t * t * (3 - 2 * t) * 0.35 + t * 0.65));
  const at = (side: Side): Point[] =>
    xs.map((x) => {
      const { top, bottom } = lumen(x);
      const mid = (top + bottom) / 2;
      const swirl = 1 - 0.05 * (1 - full(x)) * Math.sin(x / 9);
      return [x, mid + ((side === 'top' ? top + 1.5 : bottom - 1.5) - mid) * full(x) * swirl];
    });
  return band(at('top'), at('bottom'));
}
