/** The room: patient, table and the X-ray machine's arm; for what has no picture of its own. */
import type { Scene } from '../scene.ts';
import type { Move } from './Ink.tsx';
import { View, When } from './View.tsx';

const patient =
  'M96 292C92 268 112 252 134 256C152 258 162 272 162 286C190 262 230 256 280 258C350 260 420 270 470 280L612 292C628 294 634 304 632 312H104C98 308 96 300 96 292Z';
const person =
  'M0 0C16 0 26 12 26 28C26 42 20 50 14 56C44 62 58 84 60 116L66 230H40L36 330H-36L-40 230H-66L-60 116C-58 84 -44 62 -14 56C-20 50 -26 42 -26 28C-26 12 -16 0 0 0Z';
const apron = 'M-38 78C-20 92 20 92 38 78L48 236H-48Z';

/** Draws the room. The beam is on during fluoroscopy; whoever was not there is an outline. */
export function Room({ scene, move }: { readonly scene: Scene; readonly move: Move }) {
  const { of: step } = scene;
  const beam = step?.do === 'fluoroscopy';
  const absent = beam && step.present === false;
  const helped = beam && step.guides === 'other-physician';
  return (
    <View shown={scene.view === 'room'} move={move}>
      <path d="M0 470H720V520H0Z" fill="var(--soft)" opacity={0.6} />
      <path d="M520 40H690V150H520Z" fill="var(--ivus-ground)" stroke="var(--soft-rim)" strokeWidth={4} />
      <When is={beam} strength={0.9} move={move}>
        <path d="M528 48H682V142H528Z" fill="var(--ivus-plaque)" />
        <path
          d="M560 142C566 110 580 70 604 48M604 142C606 110 616 78 640 56"
          fill="none"
          stroke="var(--ivus-speckle)"
          strokeWidth={9}
          opacity={0.6}
        />
      </When>
      <path
        d="M300 96C180 96 150 180 150 270C150 372 200 430 300 430"
        fill="none"
        stroke="var(--soft-rim)"
        strokeWidth={30}
      />
      <path
        d="M300 96C180 96 150 180 150 270C150 372 200 430 300 430"
        fill="none"
        stroke="var(--bone)"
        strokeWidth={22}
        opacity={0.55}
      />
      <When is={beam} move={move}>
        <path d="M334 398L268 146H432L366 398Z" fill="var(--beam)" opacity={0.26} />
      </When>
      <path d="M262 76H438V138H262Z" fill="var(--organ)" stroke="var(--bone)" strokeWidth={3} />
      <path d="M300 400H400V456H300Z" fill="var(--organ)" stroke="var(--bone)" strokeWidth={3} />
      <path d={patient} fill="var(--cloth)" stroke="var(--soft-rim)" strokeWidth={2} />
      <path
        d="M96 292C92 268 112 252 134 256C152 258 162 272 162 286C160 300 150 310 134 312H104C98 308 96 300 96 292Z"
        fill="var(--skin)"
      />
      <path d="M70 312H660V330H70Z" fill="var(--bone)" opacity={0.75} />
      <path d="M560 330H620V476H540Z" fill="var(--organ)" stroke="var(--soft-rim)" strokeWidth={2} />
      <When is={!absent} move={move}>
        <g transform="translate(498 170)">
          <path d={person} fill="var(--glove-edge)" />
          <path d={apron} fill="var(--glove)" opacity={0.75} />
          <path d="M-44 110C-80 130 -104 128 -128 118" fill="none" stroke="var(--glove-edge)" strokeWidth={24} />
        </g>
      </When>
      <When is={absent} move={move}>
        <path
          d={person}
          transform="translate(498 170)"
          fill="none"
          stroke="var(--stage-ink)"
          strokeWidth={2.4}
          strokeDasharray="4 8"
        />
      </When>
      <When is={helped} move={move}>
        <g transform="translate(640 186)">
          <path d={person} fill="var(--cut-scar-deep)" />
          <path d={apron} fill="var(--cut-scar)" opacity={0.6} />
        </g>
      </When>
    </View>
  );
}
