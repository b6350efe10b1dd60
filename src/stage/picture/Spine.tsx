/** The lower spine from the side, a needle's tip at it, and what spreads from the tip. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { type Move, moving } from './Ink.tsx';
import { onTrack, shaft } from './needle-geometry.ts';
import { short } from './paths.ts';
import { arches, bodies, type SpineTarget, sac, spineTargets } from './spine-geometry.ts';
import { View, When } from './View.tsx';

type SpineProps = { readonly scene: Scene; readonly move: Move; readonly id: string };

const angle = 174;

/** The place that a target's name means, as drawn. */
function placeOf(target: string): SpineTarget {
  if (/facet|zygapo|medial branch|joint/i.test(target)) return 'facet';
  if (/dis[ck]/i.test(target)) return 'disc';
  return /root|foram|nerve/i.test(target) ? 'root' : 'epidural';
}

/** Draws the spine's picture. */
export function Spine({ scene, move, id }: SpineProps) {
  const step = scene.about?.do === 'needle' ? scene.about : null;
  const guided = scene.of?.do === 'fluoroscopy';
  const { tip, spread } = spineTargets[placeOf(step?.target ?? '')];
  const before = scene.of === null;
  const [dx, dy] = before || scene.moment === 'toward' ? onTrack(0, 0, angle, 130) : [0, 0];
  const hub = onTrack(...tip, angle, 262).map(short);
  const spreads = !before && (guided || scene.moment === 'rest') && (step === null || step.purpose === 'injection');
  return (
    <View shown={scene.view === 'spine'} move={move}>
      <rect width={720} height={520} fill="var(--soft)" />
      <path d="M610 -10C640 160 634 340 606 530H740V-10Z" fill="var(--soft-rim)" opacity={0.5} />
      <path d="M668 -10C694 160 690 340 664 530H740V-10Z" fill="var(--stage)" />
      <path d={sac} fill="var(--organ)" stroke="var(--soft-rim)" strokeWidth={2} />
      <g fill="var(--bone)" stroke="var(--bone-rim)" strokeWidth={4}>
        <path d={bodies} />
        <path d={arches} fillOpacity={0.82} />
      </g>
      <When is={spreads} strength={0.95} move={move}>
        <path d={spread} fill={`url(#${id}-contrast)`} stroke="var(--cut-contrast)" strokeWidth={3} />
      </When>
      <m.g initial={false} animate={{ x: dx, y: dy, opacity: before ? 0 : 1 }} transition={moving(move)}>
        <path
          d={shaft(...tip, angle, 262, 3.4)}
          fill="var(--stage-metal)"
          stroke="var(--cut-tube-edge)"
          strokeWidth={1.2}
        />
        <g transform={`translate(${hub[0]} ${hub[1]}) rotate(${angle})`}>
          <path
            d="M-54 -13H0L16 -4V4L0 13H-54Z"
            fill="var(--stage-balloon)"
            fillOpacity={0.5}
            stroke="var(--stage-balloon)"
            strokeWidth={2}
          />
        </g>
      </m.g>
      <When is={guided || scene.moment !== 'rest'} strength={0.85} move={move}>
        <circle
          cx={tip[0]}
          cy={tip[1]}
          r={34}
          fill="none"
          stroke="var(--stage-gold)"
          strokeWidth={1.8}
          strokeDasharray="3 7"
        />
      </When>
    </View>
  );
}
