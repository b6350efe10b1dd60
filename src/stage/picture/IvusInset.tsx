/** The round picture that a probe inside the vessel makes: by ultrasound, or by light (OCT). */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { ringPoints } from './device-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { loop, short } from './paths.ts';
import type { Pose } from './pose.ts';

const centre = [506, 120] as const;
const polar = (angle: number, r: number): string => `${short(Math.cos(angle) * r)} ${short(Math.sin(angle) * r)}`;
const speckle = Array.from(
  { length: 150 },
  (_, i) => `M${polar(i * 2.39996, 26 + 36 * Math.sqrt(((i * 7) % 150) / 150))}h0`,
).join('');
/** Struts on the inner edge, and calcium: a bright arc that casts a shadow. */
const struts = Array.from({ length: 14 }, (_, i) => `M${polar(i * 0.449, 45)}h0`).join('');
const arc = `M${polar(3.5, 40)}A40 40 0 0 1 ${polar(5, 40)}`;
const shadow = `M${polar(3.5, 43)}L${polar(3.5, 62)}A62 62 0 0 1 ${polar(5, 62)}L${polar(5, 43)}A43 43 0 0 0 ${polar(3.5, 43)}Z`;

type InsetProps = { readonly scene: Scene; readonly cast: Cast; readonly pose: Pose; readonly move: Move };

/** Catheter in the middle, lumen dark round it, then plaque as a crescent, the muscle's dark ring, the speckled coat. */
export function IvusInset({ scene, cast, pose, move }: InsetProps) {
  const { narrowed, shown, atLesion: at } = pose.ivus;
  const light = scene.of?.do === 'ivus' && scene.of.oct === true;
  const hard = scene.lesion !== null && cast.calcified.has(scene.lesion.id);
  const flat = pose.form.tissue === 'pressed';
  const shape = flat ? 'flat' : pose.form.eccentric ? 'eccentric' : 'round';
  const paint = light ? 'oct' : 'ivus';
  const on = (is: boolean, strength = 1) => ({
    initial: false as const,
    animate: { opacity: is ? strength : 0 },
    transition: moving(move),
  });
  return (
    <m.g {...on(shown && scene.moment !== 'short')}>
      <g transform={`translate(${centre[0]} ${centre[1]}) scale(1.1)`}>
        <circle r={70} fill="var(--ivus-ground)" stroke="var(--stage-line)" strokeWidth={2} />
        <circle r={62} fill={`var(--${paint}-wall)`} />
        <path
          d={speckle}
          stroke={`var(--${paint}-speckle)`}
          strokeWidth={1.6}
          strokeLinecap="round"
          opacity={light ? 0.3 : 0.55}
        />
        <Ink
          d={loop(flat ? ringPoints(49, narrowed, shape) : ringPoints(50, 0))}
          move={move}
          fill={`var(--${paint}-plaque)`}
          fillOpacity={0.85}
          stroke={`var(--${paint}-media)`}
          strokeWidth={light ? 4 : 3}
        />
        {cast.pressed && (
          <m.g {...on(at && flat)}>
            <circle cy={-42} r={17} fill={`var(--${paint}-lumen)`} stroke={`var(--${paint}-media)`} strokeWidth={4} />
          </m.g>
        )}
        <m.g {...on(at && hard && !pose.left.has('stent') && narrowed > 0.05)}>
          <path d={shadow} fill="var(--ivus-ground)" opacity={light ? 0.2 : 0.85} />
          <path
            d={arc}
            fill="none"
            stroke={`var(--${paint}-bright)`}
            strokeWidth={light ? 2 : 5}
            strokeLinecap="round"
          />
        </m.g>
        <Ink
          d={loop(ringPoints(46, narrowed, shape))}
          move={move}
          fill={`var(--${paint}-lumen)`}
          stroke={`var(--${paint}-bright)`}
          strokeWidth={light ? 3.4 : 2.5}
        />
        <m.path
          {...on(at && pose.stent.shown)}
          d={struts}
          stroke={`var(--${paint}-bright)`}
          strokeWidth={6}
          strokeLinecap="round"
        />
        <circle r={7} fill="var(--ivus-ground)" stroke={`var(--${paint}-bright)`} strokeWidth={2} />
        {light && <path d="M0 -7V-60" stroke="var(--oct-speckle)" strokeWidth={1} opacity={0.5} />}
      </g>
    </m.g>
  );
}
