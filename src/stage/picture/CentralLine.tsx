/** A central venous line: from the skin by a vein of neck or shoulder to where the upper cava meets the heart. */
import type { Scene } from '../scene.ts';
import { ribsOf } from './chest-geometry.ts';
import { Ink, type Move } from './Ink.tsx';
import {
  atrium,
  chestHeart,
  chestVeins,
  collarbones,
  cuffAt,
  exitOf,
  linePath,
  plume,
  torso,
} from './line-geometry.ts';
import { Thread } from './Slide.tsx';
import { View, When } from './View.tsx';

const ribs = ribsOf(0);

/** Draws the line's picture. */
export function CentralLine({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const { line, moment } = scene;
  const left = line?.vessel.startsWith('left-') === true;
  const tunnelled = line?.tunnelled === true;
  const neck = !/subclavian|axillary|basilic|cephalic|brachial/.test(line?.vessel ?? '');
  const site = { left, neck, tunnelled };
  const d = linePath(site);
  const [ex, ey] = exitOf(site);
  const held = scene.of?.do === 'close' && moment === 'sealed' && scene.of.method !== 'manual';
  const part = { 'on-the-way': 0.62, 'too-high': 0.8, there: 1, gone: 0 }[line?.state ?? 'gone'];
  const swapped = moment === 'exchange';
  const [x, y] = cuffAt(left);
  return (
    <View shown={scene.view === 'line'} move={move}>
      <path d={torso} fill="var(--soft)" stroke="var(--soft-rim)" strokeWidth={2} />
      <path d={ribs} transform="translate(0 96)" fill="none" stroke="var(--bone)" strokeWidth={11} opacity={0.28} />
      <path d={chestHeart} fill="var(--organ)" stroke="var(--soft-rim)" strokeWidth={2} />
      <g fill="none">
        {chestVeins.map((vein) => (
          <path key={vein} d={vein} stroke="var(--cut-intima)" strokeWidth={33} opacity="var(--tissue)" />
        ))}
        <path
          d={atrium}
          fill="var(--cut-vein-mid)"
          stroke="var(--cut-intima)"
          strokeWidth={3}
          opacity="var(--tissue)"
        />
        {chestVeins.map((vein) => (
          <path key={vein} d={vein} stroke="var(--cut-vein-mid)" strokeWidth={27} />
        ))}
        {chestVeins.map((vein) => (
          <path key={vein} d={vein} stroke="var(--cut-vein)" strokeWidth={11} opacity={0.8} />
        ))}
      </g>
      <Ink
        d={scene.contrast === 'inject' ? plume.inject : plume.fill}
        move={move}
        fill="var(--cut-contrast)"
        opacity={{ none: 0, inject: 0.9, fill: 0.85, 'wash-out': 0.12 }[scene.contrast]}
      />
      <path d={collarbones} fill="var(--bone)" stroke="var(--bone-rim)" strokeWidth={3} opacity={0.82} />
      <g fill="none">
        <Thread d={d} part={swapped ? 1 : 0} move={move} stroke="var(--stage-gold)" strokeWidth={2.6} />
        <Thread d={d} part={swapped ? 0.4 : part} move={move} stroke="var(--cut-tube-edge)" strokeWidth={11} />
        <Thread d={d} part={swapped ? 0.4 : part} move={move} stroke="var(--line)" strokeWidth={8} />
        <Thread
          d={d}
          part={swapped ? 0.4 : part}
          move={move}
          stroke="var(--cut-shine)"
          strokeWidth={1.8}
          opacity={0.7}
        />
      </g>
      <When is={tunnelled && part > 0} move={move}>
        <rect
          x={x - 9}
          y={y - 13}
          width={18}
          height={26}
          rx={5}
          fill="var(--gauze)"
          stroke="var(--gauze-line)"
          strokeWidth={1.5}
          transform={`rotate(${left ? 8 : -8} ${x} ${y})`}
        />
      </When>
      <When is={held} move={move}>
        <g transform={`translate(${ex} ${ey})`} stroke="var(--gauze-line)" strokeWidth={2}>
          <path d="M-24 -7H24V7H-24Z" fill="var(--cut-sheath)" />
          <path d="M-18 -14V14M-24 14L-18 10L-12 15M18 -14V14M12 14L18 10L24 15" fill="none" />
        </g>
      </When>
      <When is={line?.state === 'there' && !swapped} move={move}>
        <circle
          cx={337}
          cy={354}
          r={26}
          fill="none"
          stroke="var(--stage-gold)"
          strokeWidth={1.8}
          strokeDasharray="3 6"
        />
      </When>
    </View>
  );
}
