/** A chest that is turned under fluoroscopy: a density moves with what it lies in. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { backboneOf, densityAt, heartOf, lungsOf, ribsOf } from './chest-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { blob } from './needle-geometry.ts';
import { View } from './View.tsx';

/** Draws the chest's picture. */
export function Chest({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const turned = scene.of === null ? 0 : ({ first: 0, moved: 34, turned: 34 }[scene.moment] ?? -24);
  const [x, y] = densityAt(turned);
  return (
    <View shown={scene.view === 'chest'} move={move}>
      <path
        d="M250 -20H470C480 40 520 60 640 84C690 150 690 380 650 560H70C30 380 30 150 80 84C200 60 240 40 250 -20Z"
        fill="var(--soft)"
      />
      <Ink
        d={backboneOf(turned)}
        move={move}
        fill="var(--bone)"
        stroke="var(--bone-rim)"
        strokeWidth={3}
        opacity={0.7}
      />
      <Ink d={lungsOf(turned)} move={move} fill="var(--lung)" opacity={0.9} />
      <Ink d={heartOf(turned)} move={move} fill="var(--organ)" stroke="var(--soft-rim)" strokeWidth={2} />
      <Ink
        d={ribsOf(turned)}
        move={move}
        stroke="var(--bone-rim)"
        strokeWidth={15}
        strokeLinecap="round"
        opacity={0.6}
      />
      <Ink d={ribsOf(turned)} move={move} stroke="var(--bone)" strokeWidth={11} strokeLinecap="round" opacity={0.55} />
      <m.g initial={false} animate={{ x, y }} transition={moving(move)}>
        <path d={blob(0, 0, 19, 0.1)} fill="var(--tissue-target)" stroke="var(--tissue-target-rim)" strokeWidth={2} />
        <circle r={42} fill="none" stroke="var(--stage-gold)" strokeWidth={1.8} strokeDasharray="3 7" />
      </m.g>
    </View>
  );
}
