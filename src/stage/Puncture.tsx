/** The puncture: skin, the vessel below it, needle, wire, sheath; and how it is sealed again. */
import * as m from 'framer-motion/m';
import { type Move, moving } from './Ink.tsx';
import type { Scene } from './scene.ts';

type PunctureProps = { readonly scene: Scene; readonly move: Move; readonly id: string };

/** Draws the puncture site; invisible while the close-up shows a vessel. */
export function Puncture({ scene, move, id }: PunctureProps) {
  const state = scene.access?.state ?? 'gone';
  const method = scene.of?.do === 'close' ? scene.of.method : null;
  const on = (is: boolean) => ({ initial: false as const, animate: { opacity: is ? 1 : 0 }, transition: moving(move) });
  const blood = scene.blood;
  return (
    <m.g {...on(scene.view === 'puncture')}>
      <rect width={720} height={520} fill="var(--stage)" />
      <path d="M-20 120H740V330H-20Z" fill="var(--skin-fat)" />
      <path d="M-20 96H740V132H-20Z" fill="var(--skin)" />
      <path d="M-20 330H740V430H-20Z" fill={`var(--cut-${blood})`} />
      <m.g {...on(state === 'wire' || state === 'sheath')}>
        <path d="M150 40L372 372C392 388 420 384 460 384H740" fill="none" stroke="var(--stage-gold)" strokeWidth={3} />
      </m.g>
      <m.g {...on(state === 'needle' || state === 'wire')}>
        <path d="M150 40L362 366L372 372L366 360L158 36Z" fill="var(--stage-metal)" />
      </m.g>
      <m.g {...on(state === 'sheath' || state === 'withdraw')}>
        <path
          d="M196 108L366 356C386 376 410 378 560 378V392C410 392 380 388 354 364L186 116Z"
          fill={`url(#${id}-tube)`}
        />
      </m.g>
      <m.g {...on(state === 'gone' && method === 'manual')}>
        <rect x={250} y={60} width={120} height={40} rx={12} fill="var(--stage-ink)" />
      </m.g>
      <m.g {...on(state === 'gone' && method === 'device')}>
        <circle cx={366} cy={330} r={12} fill="var(--stage-balloon)" />
      </m.g>
      <m.g {...on(state === 'gone' && method === 'suture')}>
        <path d="M240 90C260 70 280 70 300 90" fill="none" stroke="var(--stage-ink)" strokeWidth={3} />
      </m.g>
    </m.g>
  );
}
