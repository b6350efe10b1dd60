/** The two pressures that a wire with a sensor compares: before the lesion and beyond it. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { pressureCurve } from './work-geometry.ts';

/** Two curves on a small screen: the further apart, the more the lesion holds back. */
export function PressureInset({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const is = scene.tool?.kind === 'physiology';
  const measures = is && scene.moment === 'rest';
  const drop = measures ? 0.12 + 0.42 * ((scene.lesion?.percent ?? 0) / 100) : 0.02;
  return (
    <m.g initial={false} animate={{ opacity: is && scene.moment !== 'short' ? 1 : 0 }} transition={moving(move)}>
      <g transform="translate(448 48)">
        <rect
          x={-16}
          y={-6}
          width={220}
          height={124}
          rx={10}
          fill="var(--ivus-ground)"
          stroke="var(--stage-line)"
          strokeWidth={2}
        />
        <path d="M0 30H188M0 61H188M0 92H188" stroke="var(--ivus-wall)" strokeWidth={1} fill="none" />
        <Ink
          d={pressureCurve(0.62, 0.85)}
          move={move}
          stroke="var(--ivus-bright)"
          strokeWidth={2.6}
          strokeLinecap="round"
        />
        <Ink
          d={pressureCurve(0.62 - drop, 0.85 - drop * 0.9)}
          move={move}
          stroke="var(--ivus-gold)"
          strokeWidth={2.6}
          strokeDasharray="7 4"
          strokeLinecap="round"
        />
      </g>
    </m.g>
  );
}
