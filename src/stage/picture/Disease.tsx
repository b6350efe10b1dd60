/** What is wrong with the vessel besides being narrow, and what it is made of: mounted where the case has it. */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import * as shape from './disease-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import type { Pose } from './pose.ts';
import { type Lumen, pressedAt, pressedTop, tissuePath, walls } from './vessel-geometry.ts';
import { limb } from './work-geometry.ts';

type Part = {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly pose: Pose;
  readonly lumen: Lumen;
  readonly move: Move;
  readonly id: string;
};

const shownWhen = (is: boolean, move: Move, strength = 1) => ({
  initial: false as const,
  animate: { opacity: is ? strength : 0 },
  transition: moving(move),
});
/** The layers of a smaller vessel beside this one, from outside in: colour and width beyond its lumen. */
const coats = [
  ['adventitia', 34],
  ['media', 20],
  ['intima', 5],
] as const;

/** Vessels that join the one in the picture: drawn over its wall and under its tissue. */
export function Joining({ scene, cast, pose, move, id }: Part) {
  const { blood, lesion } = scene;
  const other = blood === 'artery' ? 'vein' : 'artery';
  const isFistula = lesion?.kind === 'fistula';
  const closed = pose.left.has('coils') || pose.left.has('covered-stent');
  const filled = scene.contrast === 'fill' || (scene.contrast === 'inject' && pose.narrowed < 0.9);
  return (
    <>
      {cast.lesions.has('fistula') && (
        <m.g {...shownWhen(isFistula, move)}>
          <path d={shape.neighbour(48)} fill="var(--cut-adventitia)" opacity="var(--tissue)" />
          <path d={shape.neighbour(40)} fill="var(--cut-intima)" opacity="var(--tissue)" />
          <path d={shape.neighbour(36)} fill={`var(--cut-${other}-mid)`} />
          <path d={shape.channel} fill={`var(--cut-${blood})`} stroke="var(--cut-intima)" strokeWidth={5} />
          <m.g {...shownWhen(filled && isFistula && !closed, move, 0.9)} fill="var(--cut-contrast)">
            <path d={shape.channel} />
            <path d={shape.neighbour(34)} />
          </m.g>
        </m.g>
      )}
      {cast.bifurcation && (
        <m.g {...shownWhen(lesion?.bifurcation === true, move)} fill="none" strokeLinecap="butt">
          <clipPath id={`${id}-below`}>
            <path d={shape.belowVessel} />
          </clipPath>
          <g clipPath={`url(#${id}-below)`} opacity="var(--tissue)">
            {coats.map(([name, wide]) => (
              <path key={name} d={shape.branchLine} stroke={`var(--cut-${name})`} strokeWidth={88 + 2 * wide} />
            ))}
          </g>
          <path d={shape.branchLine} stroke={`var(--cut-${blood}-mid)`} strokeWidth={88} />
          <path d={shape.branchLine} stroke={`var(--cut-${blood})`} strokeWidth={42} opacity={0.6} />
          <m.path
            {...shownWhen(filled, move, 0.9)}
            d={shape.branchLine}
            stroke="var(--cut-contrast)"
            strokeWidth={84}
          />
          <m.path
            {...shownWhen(pose.left.has('limb'), move, 0.9)}
            d={limb}
            stroke="var(--cut-strut)"
            strokeWidth={1.5}
          />
        </m.g>
      )}
    </>
  );
}

/** The artery that crosses a vein and presses it against the spine: seen across, its pulse held off by the wall. */
export function Pressing({ scene, pose, move }: Pick<Part, 'scene' | 'pose' | 'move'>) {
  const y = pressedTop(walls[scene.blood].adventitia, pose.form) - shape.crossing.outer;
  return (
    <m.g {...shownWhen(scene.lesion?.pressed === true, move)}>
      <path
        d={shape.vertebra}
        fill="var(--bone)"
        stroke="var(--bone-rim)"
        strokeWidth={4}
        opacity="var(--bone-there)"
      />
      <m.g initial={false} animate={{ x: pressedAt, y }} transition={moving(move)}>
        <g opacity="var(--tissue)">
          {shape.crossing.coats.map(([name, r]) => (
            <circle key={name} r={r} fill={`var(--cut-${name})`} />
          ))}
        </g>
        <circle r={shape.crossing.lumen} fill="var(--cut-artery-mid)" />
        <circle r={shape.crossing.lumen * 0.6} fill="var(--cut-artery)" opacity={0.7} />
      </m.g>
    </m.g>
  );
}

/** The artery that a dialysis circuit comes from, and where it joins: drawn over the circuit's far end. */
export function Anastomosis({ scene, move, id }: Omit<Part, 'cast' | 'pose' | 'lumen'>) {
  const filled = scene.contrast === 'fill';
  return (
    <m.g {...shownWhen(scene.focus?.includes('anastomosis') === true, move)} fill="none" strokeLinecap="butt">
      <path d="M660 -20H760V560H660Z" fill="var(--stage)" />
      {coats.map(([name, wide]) => (
        <path
          key={name}
          d={shape.feeder}
          stroke={`var(--cut-${name})`}
          strokeWidth={64 + 2 * wide}
          opacity="var(--tissue)"
        />
      ))}
      <path d={shape.feeder} stroke="var(--cut-artery-mid)" strokeWidth={64} />
      <path d={shape.feeder} stroke="var(--cut-artery)" strokeWidth={34} />
      <path d={shape.feederMouth} fill={`url(#${id}-mouth)`} />
      <path
        d="M646 60l7 9l7 -9M648 440l7 9l7 -9M600 252l-9 8l9 8"
        stroke="var(--stage-artery)"
        strokeWidth={2}
        strokeLinecap="round"
      />
      <m.g {...shownWhen(filled, move, 0.9)}>
        <path d={shape.feeder} stroke="var(--cut-contrast)" strokeWidth={60} />
        <path d={shape.feederMouth} fill="var(--cut-contrast)" />
      </m.g>
    </m.g>
  );
}

/** Calcium, caps, a torn lining, clot: drawn over the tissue. */
export function Deposits({ scene, cast, pose, lumen, move }: Part) {
  const { lesion } = scene;
  const isHard = lesion !== null && cast.calcified.has(lesion.id);
  const isOld = lesion?.kind === 'chronic-total-occlusion';
  const isTorn = pose.tissue === 'torn';
  return (
    <>
      {cast.calcified.size > 0 && (
        <>
          <Ink
            d={shape.calciumPath(lumen)}
            move={move}
            fill="var(--calcium)"
            stroke="var(--calcium-edge)"
            strokeWidth={1.2}
            opacity={isHard && pose.narrowed > 0.03 ? 0.95 : 0}
          />
          <Ink
            d={shape.crackPath(lumen)}
            move={move}
            stroke="var(--cut-scar-deep)"
            strokeWidth={2.4}
            opacity={isHard && lesion.cracked ? 1 : 0}
          />
        </>
      )}
      {cast.lesions.has('chronic-total-occlusion') && (
        <Ink
          d={shape.capPath(lumen)}
          move={move}
          fill="var(--calcium)"
          stroke="var(--calcium-edge)"
          strokeWidth={1}
          opacity={isOld && isHard && pose.narrowed > 0.8 ? 0.9 : 0}
        />
      )}
      {cast.lesions.has('dissection') && (
        <>
          <Ink
            d={tissuePath('bottom', lumen)}
            move={move}
            fill="var(--cut-contrast-deep)"
            opacity={isTorn && (scene.contrast === 'fill' || scene.contrast === 'wash-out') ? 0.55 : 0}
          />
          <Ink
            d={shape.flapPath(lumen)}
            move={move}
            stroke="var(--cut-intima)"
            strokeWidth={5}
            strokeLinecap="round"
            opacity={isTorn && pose.narrowed > 0.1 ? 1 : 0}
          />
        </>
      )}
      {cast.kinds.has('thrombectomy') && (
        <>
          <Ink
            d={shape.clotPath(pose.clot, lumen)}
            move={move}
            fill="var(--clot-lit)"
            stroke="var(--clot-edge)"
            strokeWidth={1.4}
            opacity={pose.clot > 0 ? 0.96 : 0}
          />
          <Ink
            d={shape.clotThreads(pose.clot, lumen)}
            move={move}
            stroke="var(--clot-edge)"
            strokeWidth={1.2}
            opacity={pose.clot > 0 ? 0.7 : 0}
          />
        </>
      )}
    </>
  );
}
