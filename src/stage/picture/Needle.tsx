/** A needle on its way to a target in soft tissue, at a bone or in a joint, as fluoroscopy guides it. */
import * as m from 'framer-motion/m';
import type { Scene } from '../scene.ts';
import { isJoint } from '../sight.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import { blob, onTrack, shaft } from './needle-geometry.ts';
import { band, loop, type Point, short, spread } from './paths.ts';
import { skinLayer } from './puncture-geometry.ts';
import { Slide } from './Slide.tsx';
import { View, When } from './View.tsx';

type NeedleProps = { readonly scene: Scene; readonly move: Move; readonly id: string };

const tip: Point = [432, 334];
const angle = 42;
const hub = onTrack(...tip, angle, 332).map(short);
const rib = /rib|bone|crest|stern/i;
const grain = spread(0, 44, 45)
  .map((i) => `M${short(140 + ((i * 97) % 520))} ${short(214 + ((i * 61) % 270))}q9 -5 18 1`)
  .join('');
const ribs = [250, 420]
  .map((y) =>
    band(
      spread(-20, 740, 9).map((x): Point => [x, y - 26 - 30 * Math.sin(x / 240)]),
      spread(-20, 740, 9).map((x): Point => [x, y + 22 - 30 * Math.sin(x / 240)]),
    ),
  )
  .join('');
const ball =
  'M250 560C270 470 280 430 308 404C290 330 340 274 410 276C476 278 520 330 508 392C500 440 470 462 430 470C420 500 420 530 424 560Z';
const socket = loop([
  [300, 236],
  [360, 206],
  [440, 206],
  [520, 246],
  [556, 320],
  [552, 400],
  [528, 396],
  [530, 330],
  [500, 272],
  [430, 240],
  [360, 242],
  [312, 274],
]);

/** Draws the needle's picture. */
export function Needle({ scene, move, id }: NeedleProps) {
  const step = scene.about?.do === 'needle' ? scene.about : null;
  const target = step?.target ?? '';
  const joint = isJoint(target);
  const bone = !joint && rib.test(target);
  const guided = scene.of?.do === 'fluoroscopy';
  const before = scene.of === null;
  const rest = !before && (scene.moment === 'rest' || guided);
  const taken = rest && step?.purpose === 'aspiration';
  const marks = rest && step?.purpose === 'localization';
  const sample = rest && step?.purpose === 'biopsy';
  const back = before ? 240 : guided ? 0 : scene.moment === 'toward' ? 150 : marks ? 320 : sample ? 76 : 0;
  const [dx, dy] = onTrack(0, 0, angle, back);
  return (
    <View shown={scene.view === 'needle'} move={move}>
      <rect width={720} height={520} fill="var(--soft)" />
      <path d={skinLayer(0, 30)} fill="var(--soft-rim)" opacity={0.8} />
      <path d="M0 0H720V126C500 112 260 110 0 128Z" fill="var(--stage)" />
      <path
        d="M-20 250C120 196 330 180 520 206C640 222 700 240 760 270V560H-20Z"
        fill="var(--organ)"
        stroke="var(--soft-rim)"
        strokeWidth={2}
        opacity={joint || bone ? 0 : 1}
      />
      <path d={grain} fill="none" stroke="var(--soft-rim)" strokeWidth={1.6} opacity={0.5} />
      <g fill="var(--bone)" stroke="var(--bone-rim)" strokeWidth={4}>
        <path d={ribs} opacity={bone ? 1 : 0} />
        <g opacity={joint ? 1 : 0}>
          <path d={ball} />
          <path d={socket} />
        </g>
      </g>
      <When is={rest && step?.purpose === 'injection'} strength={0.9} move={move}>
        <path
          d={
            joint
              ? 'M318 300C350 250 440 240 492 280C520 306 524 350 518 392C530 350 516 300 490 266C440 226 350 236 318 300Z'
              : blob(440, 344, 62, 0.14)
          }
          fill={`url(#${id}-contrast)`}
          stroke="var(--cut-contrast)"
          strokeWidth={joint ? 10 : 0}
        />
      </When>
      <Ink
        d={blob(444, 344, taken ? 22 : 44)}
        move={move}
        fill={step?.purpose === 'aspiration' ? 'var(--fluid)' : 'var(--tissue-target)'}
        stroke="var(--tissue-target-rim)"
        strokeWidth={2.5}
        opacity={joint && step?.purpose !== 'aspiration' ? 0 : rest && step?.purpose === 'injection' ? 0.25 : 0.95}
      />
      <When is={marks} move={move}>
        <path
          d={`M${hub[0]} ${hub[1]}L452 352C462 361 472 356 470 344`}
          fill="none"
          stroke="var(--stage-gold)"
          strokeWidth={3}
        />
      </When>
      <m.g initial={false} animate={{ x: dx, y: dy, opacity: marks || before ? 0 : 1 }} transition={moving(move)}>
        <path
          d={shaft(...tip, angle, 326, 4)}
          fill={`url(#${id}-steel)`}
          stroke="var(--cut-tube-edge)"
          strokeWidth={1}
        />
        <When is={sample} move={move}>
          <path d={shaft(...onTrack(...tip, angle, 18), angle, 30, 3.4)} fill="var(--cut-scar-light)" />
        </When>
        <g transform={`translate(${hub[0]} ${hub[1]}) rotate(${angle})`}>
          <path
            d="M-70 -15H0L16 -5V5L0 15H-70Z"
            fill="var(--stage-balloon)"
            fillOpacity={0.3}
            stroke="var(--stage-balloon)"
            strokeWidth={2}
          />
          <When is={taken} move={move}>
            <path d="M-46 -11H0L10 -4V4L0 11H-46Z" fill="var(--fluid)" />
          </When>
          <path d="M-70 -24V24M-70 0H-110M-110 -14V14" fill="none" stroke="var(--stage-balloon)" strokeWidth={4} />
        </g>
      </m.g>
      <Slide opacity={guided || scene.moment === 'toward' ? 0.9 : 0.45} move={move}>
        <circle
          cx={444}
          cy={344}
          r={70}
          fill="none"
          stroke="var(--stage-gold)"
          strokeWidth={1.6}
          strokeDasharray="3 7"
        />
        <path d="M444 250V290M444 398V438M350 344H390M498 344H538" stroke="var(--stage-gold)" strokeWidth={1.4} />
      </Slide>
    </View>
  );
}
