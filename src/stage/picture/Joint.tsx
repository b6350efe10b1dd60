/** A joint that is bent and straightened under fluoroscopy, a calcified body beside it. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { calfBone, flesh, kneecap, looseBody, shin, thigh } from './joint-geometry.ts';
import { blob } from './needle-geometry.ts';
import { View } from './View.tsx';

/** Draws the joint's picture. */
export function Joint({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const bend = { first: 4, moved: 66 }[scene.moment] ?? 30;
  const [x, y] = looseBody(bend);
  return (
    <View shown={scene.view === 'joint'} move={move}>
      <Ink d={flesh(bend)} move={move} stroke="var(--soft)" strokeWidth={250} strokeLinejoin="round" />
      <g stroke="var(--bone-rim)">
        <Ink d={calfBone(bend)} move={move} stroke="var(--bone-rim)" strokeWidth={30} />
        <Ink d={calfBone(bend)} move={move} stroke="var(--bone)" strokeWidth={22} />
        <Ink d={shin(bend)} move={move} fill="var(--bone)" strokeWidth={4} />
        <path d={thigh} fill="var(--bone)" strokeWidth={4} />
        <Ink d={kneecap(bend)} move={move} fill="var(--bone)" strokeWidth={4} />
      </g>
      <m.g initial={false} animate={{ x, y }} transition={moving(move)}>
        <path d={blob(0, 0, 17, 0.12)} fill="var(--calcium)" stroke="var(--calcium-edge)" strokeWidth={2.5} />
        <circle r={40} fill="none" stroke="var(--stage-gold)" strokeWidth={1.8} strokeDasharray="3 7" />
      </m.g>
    </View>
  );
}
