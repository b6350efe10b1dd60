/** The puncture: skin, the vessel below it, needle, wire, sheath; and how it is sealed again. */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { short } from './paths.ts';
import * as site from './puncture-geometry.ts';

type PunctureProps = { readonly scene: Scene; readonly cast: Cast; readonly move: Move; readonly id: string };

const [hx, hy] = site.hub.map(short);
const [sx, sy] = site.sheathHub.map(short);
/** Vessels at wrist, ankle and foot: smaller, close over bone. */
const small = /radial-artery|ulnar|tibial|peroneal|pedis|plantar|tibial-vein/;
const groin = /common-femoral|profunda|superficial-femoral/;
const turn = short(site.turn);
const gauze = [-42, -28, -14, 0, 14, 28, 42].map((x) => `M${x} -15V15`).join('');

/** Draws the puncture site over the close-up; invisible while that shows a vessel. */
export function Puncture({ scene, cast, move, id }: PunctureProps) {
  const state = scene.access?.state ?? 'gone';
  const sealed = state === 'gone' && scene.of?.do === 'close' ? scene.of.method : null;
  const t = moving(move);
  const on = (is: boolean, strength = 1) => ({
    initial: false as const,
    animate: { opacity: is ? strength : 0 },
    transition: t,
  });
  const { blood } = scene;
  const name = scene.access?.vessel ?? '';
  const thin = small.test(name);
  const graft = cast.circuit === 'graft' && name.endsWith('circuit-peripheral');
  const half = thin ? 28 : site.vessel.half;
  const coats = blood === 'artery' ? ([24, 17, 4] as const) : ([15, 8, 2.5] as const);
  const [ox, oy] = site.holeOf(half);
  const dent = sealed === 'manual' ? 1 : 0;
  const needle = state === 'needle' || state === 'wire';
  const sheath = state === 'sheath' ? 1 : state === 'withdraw' ? 0.5 : 0;
  const scanned = scene.access?.ultrasound === true && needle;
  // The wire points to the right: with the blood in a vein and antegrade, against it retrograde.
  const flows = name.includes('dialysis') || blood === 'artery' ? scene.access?.direction === 'antegrade' : true;
  const heartRight = flows === (blood === 'vein');
  return (
    <m.g {...on(scene.view === 'puncture')} strokeLinecap="round" strokeLinejoin="round">
      <rect width={720} height={520} fill="var(--stage)" />
      <g opacity="var(--tissue)">
        <rect y={150} width={720} height={370} fill={`url(#${id}-fat)`} />
        <path d={site.fatPath()} fill="var(--fat-cell)" stroke="var(--fat-line)" strokeWidth={0.8} opacity={0.3} />
        <rect y={430} width={720} height={90} fill="var(--muscle)" />
        <path d={site.musclePath()} fill="none" stroke="var(--muscle-line)" strokeWidth={1.2} opacity={0.6} />
        <path d={site.tendonPath()} fill="none" stroke="var(--gauze-line)" strokeWidth={9} opacity={thin ? 0.35 : 0} />
        <Ink d={site.skinLayer(4, 46, dent)} move={move} fill={`url(#${id}-skin)`} />
        <Ink d={site.skinLayer(0, 6, dent)} move={move} fill="var(--skin-top)" />
      </g>
      <m.path
        {...on(scene.access?.method === 'open' && sealed === null)}
        d={site.incisionPath()}
        fill="var(--stage)"
        stroke="var(--skin-top)"
        strokeWidth={3}
      />
      <path
        d={site.bonePath()}
        fill="var(--bone)"
        stroke="var(--bone-rim)"
        strokeWidth={4}
        opacity={thin ? 'var(--bone-there)' : 0}
      />
      <path
        d={site.femoralHead}
        fill="var(--bone-shade)"
        stroke="var(--bone-edge)"
        strokeWidth={4}
        opacity={groin.test(name) ? 'var(--bones-behind)' : 0}
      />
      {(['adventitia', 'media', 'intima'] as const).map((coat, i) => (
        <path
          key={coat}
          d={site.vesselBand(-half - (coats[i] ?? 0), half + (coats[i] ?? 0))}
          fill={graft ? 'var(--graft)' : `var(--cut-${coat})`}
          opacity="var(--tissue)"
        />
      ))}
      <path d={site.vesselBand(-half, half)} fill={`url(#${id}-lumen)`} />
      {cast.circuit === 'graft' && (
        <path d={site.ringsOf(half)} fill="none" stroke="var(--graft-ring)" strokeWidth={5} opacity={graft ? 1 : 0} />
      )}
      <path
        d={site.punctureFlow(flows ? 'right' : 'left', half / site.vessel.half)}
        fill="none"
        stroke={`var(--stage-${blood})`}
        strokeWidth={1.8}
        opacity={0.8}
      />
      <g
        transform={heartRight ? 'translate(598 284)' : 'translate(128 284)'}
        opacity={scene.access === null ? 0 : 0.9}
        stroke={`var(--stage-${blood})`}
        strokeWidth={2.4}
      >
        <path d={site.heart} fill="var(--cut-artery)" stroke="var(--stage-artery)" strokeWidth={2} />
        <path
          d={heartRight ? 'M-62 0H-30M-38 -7L-29 0L-38 7' : 'M62 0H30M38 -7L29 0L38 7'}
          fill="none"
          stroke="var(--stage-ink)"
        />
      </g>
      {cast.ultrasound && (
        <m.g {...on(scanned)}>
          <path d="M372 122L356 446H568L524 122Z" fill={`url(#${id}-beam)`} />
          <path
            d="M366 118Q448 108 530 118L528 84Q526 66 506 62L480 56V-20H416V56L390 62Q370 66 368 84Z"
            fill={`url(#${id}-probe)`}
            stroke="var(--cut-tube-edge)"
          />
          <path d="M372 108Q448 99 524 108" fill="none" stroke="var(--stage-balloon)" strokeWidth={3} />
        </m.g>
      )}
      <m.g
        initial={false}
        animate={{ opacity: needle ? 1 : 0, x: needle ? 0 : -90, y: needle ? 0 : -85 }}
        transition={t}
      >
        <path d={site.needlePath()} fill={`url(#${id}-steel)`} stroke="var(--cut-tube-edge)" strokeWidth={0.8} />
        <g transform={`translate(${hx} ${hy}) rotate(${turn})`}>
          <path
            d="M-34 -12H-4L14 -4V4L-4 12H-34Q-38 12 -38 8V-8Q-38 -12 -34 -12Z"
            fill="var(--stage-balloon)"
            fillOpacity={0.55}
            stroke="var(--stage-balloon)"
            strokeWidth={1.4}
          />
          <path d="M-38 -15V15" stroke="var(--stage-balloon)" strokeWidth={4} />
        </g>
      </m.g>
      <m.path
        d={site.trackWire()}
        initial={false}
        animate={{
          pathLength: state === 'wire' || state === 'sheath' ? 1 : 0,
          opacity: state === 'wire' || state === 'sheath' ? 1 : 0,
        }}
        transition={t}
        fill="none"
        stroke="var(--stage-gold)"
        strokeWidth={2.6}
      />
      {(['var(--cut-tube-edge)', 'var(--cut-sheath)', 'var(--cut-sheath-light)'] as const).map((stroke, i) => (
        <m.path
          key={stroke}
          d={site.trackSheath()}
          initial={false}
          animate={{ pathLength: sheath, opacity: sheath === 0 ? 0 : i === 2 ? 0.7 : 1 }}
          transition={t}
          fill="none"
          stroke={stroke}
          strokeWidth={[15, 12.6, 3][i] ?? 3}
          strokeLinecap="butt"
        />
      ))}
      <m.g {...on(sheath > 0)}>
        <g transform={`translate(${sx} ${sy}) rotate(${turn})`}>
          <path
            d="M6 -12V-34Q6 -42 14 -44L60 -62"
            fill="none"
            stroke="var(--cut-sheath-light)"
            strokeWidth={5}
            opacity={0.75}
          />
          <path
            d="M-26 -14H18L26 -7V7L18 14H-26Q-30 14 -30 10V-10Q-30 -14 -26 -14Z"
            fill="var(--cut-sheath)"
            stroke="var(--cut-sheath-light)"
            strokeWidth={1.4}
          />
          <path d="M-30 -9V9" stroke="var(--stage-gold)" strokeWidth={4} />
        </g>
      </m.g>
      <m.g {...on(sealed !== null)}>
        <ellipse cx={ox} cy={oy} rx={13} ry={8} fill="var(--clot)" />
        <path
          d={`M${ox} ${oy}L${ox - 196} ${oy - 184}`}
          stroke="var(--clot)"
          strokeWidth={3}
          strokeDasharray="1 7"
          opacity={0.7}
        />
      </m.g>
      <m.g
        initial={false}
        animate={{ opacity: sealed === 'manual' ? 1 : 0, y: sealed === 'manual' ? 0 : -40 }}
        transition={t}
      >
        <g transform={`translate(330 ${short(site.skinAt(330, 1) - 12)})`}>
          <rect x={-58} y={-15} width={116} height={30} rx={9} fill="var(--gauze)" />
          <path d={gauze} stroke="var(--gauze-line)" strokeWidth={1.2} />
          <path d="M-58 0H58" stroke="var(--gauze-line)" strokeWidth={1.2} />
          {[0, 1, 2].map((finger) => (
            <g key={finger} transform={`translate(${-32 + finger * 33} ${-34 + Math.abs(finger - 1) * 6})`}>
              <path d="M0 0L44 -150" stroke="var(--glove-edge)" strokeWidth={36} />
              <path d="M0 0L44 -150" stroke="var(--glove)" strokeWidth={33} />
              <path d="M-6 6Q-10 -6 -4 -18" fill="none" stroke="var(--glove-light)" strokeWidth={3} opacity={0.7} />
            </g>
          ))}
        </g>
      </m.g>
      <m.g {...on(sealed === 'device')}>
        <path d={`M${ox - 20} ${oy + 12}H${ox + 24}`} stroke="var(--stage-balloon)" strokeWidth={6} />
        <path d={`M${ox} ${oy + 10}L${ox - 22} ${oy - 20}`} stroke="var(--stage-balloon)" strokeWidth={2} />
        <path d={`M${ox - 34} ${oy - 32}L${ox - 14} ${oy - 13}`} stroke="var(--gauze)" strokeWidth={17} />
      </m.g>
      <m.g {...on(sealed === 'suture')} fill="none" stroke="var(--stage-ink)">
        {[178, 204, 230].map((x) => (
          <path
            key={x}
            d={`M${x - 12} ${site.skinAt(x) + 14}C${x - 14} ${site.skinAt(x) - 12} ${x + 14} ${site.skinAt(x) - 12} ${x + 12} ${site.skinAt(x) + 14}`}
            strokeWidth={2.4}
          />
        ))}
        <path d={`M230 ${site.skinAt(230) - 7}l12 -12M230 ${site.skinAt(230) - 7}l16 -4`} strokeWidth={2} />
      </m.g>
    </m.g>
  );
}
