/** The round picture that an ultrasound probe inside the vessel makes. */
import * as m from 'framer-motion/m';
import { ringPoints } from './device-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { loop } from './paths.ts';
import type { Pose } from './pose.ts';

const centre = [506, 98] as const;
const speckle = Array.from({ length: 150 }, (_, i) => {
  const angle = i * 2.39996;
  const r = 26 + 36 * Math.sqrt(((i * 7) % 150) / 150);
  return `M${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}h0`;
}).join('');

/** Catheter in the middle, lumen dark round it, then the bright inner edge and the speckled wall. */
export function IvusInset({ pose, move }: { readonly pose: Pose; readonly move: Move }) {
  const { narrowed, shown } = pose.ivus;
  return (
    <m.g initial={false} animate={{ opacity: shown ? 1 : 0 }} transition={moving(move)}>
      <g transform={`translate(${centre[0]} ${centre[1]}) scale(1.22)`}>
        <circle r={70} fill="var(--ivus-ground)" stroke="var(--stage-line)" strokeWidth={2} />
        <circle r={62} fill="var(--ivus-wall)" />
        <path d={speckle} stroke="var(--ivus-speckle)" strokeWidth={1.6} strokeLinecap="round" opacity={0.55} />
        <Ink d={loop(ringPoints(50, 0))} move={move} stroke="var(--ivus-media)" strokeWidth={3} />
        <Ink
          d={loop(ringPoints(46, narrowed))}
          move={move}
          fill="var(--ivus-lumen)"
          stroke="var(--ivus-bright)"
          strokeWidth={2.5}
        />
        <circle r={7} fill="var(--ivus-ground)" stroke="var(--ivus-bright)" strokeWidth={2} />
      </g>
    </m.g>
  );
}
