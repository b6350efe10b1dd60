/** A joint that is moved under fluoroscopy, a calcified body beside it. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { calfBone, flesh, kneecap, looseBody, shin, thigh } from './joint-geometry.ts';
import { blob } from './needle-geometry.ts';
import { View } from './View.tsx';

/** How far the joint is bent at a moment, in degrees. */
const bends: Readonly<Record<string, number>> = { moved: 66, bent: 66 };

/** Draws the joint's picture. */
export function Joint({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const bend = scene.of === null ? 4 : (bends[scene.moment] ?? 4);
  const turned = scene.moment === 'turned';
  const [x, y] = looseBody(bend, turned);
  return (
    <View shown={scene.view === 'joint'} move={move}>
      <Ink d={flesh(bend)} move={move} stroke="var(--soft)" strokeWidth={250} strokeLinejoin="round" />
      <g stroke="var(--bone-rim)">
        <Ink d={calfBone(bend, turned)} move={move} stroke="var(--bone-rim)" strokeWidth={30} />
        <Ink d={calfBone(bend, turned)} move={move} stroke="var(--bone)" strokeWidth={22} />
        <Ink d={shin(bend, turned)} move={move} fill="var(--bone)" strokeWidth={4} />
        <Ink d={thigh(turned)} move={move} fill="var(--bone)" strokeWidth={4} />
        <Ink d={kneecap(bend, turned)} move={move} fill="var(--bone)" fillOpacity={0.8} strokeWidth={4} />
      </g>
      <m.g initial={false} animate={{ x, y }} transition={moving(move)}>
        <path d={blob(0, 0, 17, 0.12)} fill="var(--calcium)" stroke="var(--calcium-edge)" strokeWidth={2.5} />
        <circle r={40} fill="none" stroke="var(--stage-gold)" strokeWidth={1.8} strokeDasharray="3 7" />
      </m.g>
    </View>
  );
}
