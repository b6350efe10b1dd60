/** Devices that open, clear, close or guard the vessel: each mounted where the case has a step for it. */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { Crossing } from './Crossing.tsx';
import { Ink, type Move, moving } from './Ink.tsx';
import type { Pose } from './pose.ts';
import { Slide, Thread, Tube } from './Slide.tsx';
import { axis } from './vessel-geometry.ts';
import * as work from './work-geometry.ts';

type Part = {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly pose: Pose;
  readonly move: Move;
  readonly id: string;
};
type One = Omit<Part, 'cast'>;

/** A turning burr: shavings leave by its shaft. */
function Burr({ scene, move, id }: One) {
  const is = scene.tool?.kind === 'atherectomy';
  const cuts = is && scene.moment === 'cut';
  const back = { advance: 170, short: 260, cut: 0, rest: 250 }[scene.moment] ?? 700;
  return (
    <Slide back={is ? back : 700} opacity={is ? 1 : 0} move={move}>
      <Tube tip={336} half={9} id={id} />
      <m.g initial={false} animate={{ opacity: cuts ? 1 : 0 }} transition={moving(move)} strokeLinecap="round">
        <path d={work.debris} stroke="var(--cut-scar-light)" strokeWidth={3.4} />
        <path d={work.takenAlong(316)} stroke="var(--cut-scar)" strokeWidth={4} />
      </m.g>
      <path d={work.burr} fill={`url(#${id}-steel)`} stroke="var(--cut-tube-edge)" strokeWidth={1.2} />
      <path d={work.burrSpiral} fill="none" stroke="var(--cut-tube-edge)" strokeWidth={2} opacity={0.75} />
      <path d="M344 250l14 -7l12 2" fill="none" stroke="var(--cut-shine)" strokeWidth={2.4} opacity={0.8} />
    </Slide>
  );
}

/** The sound sources within a lithotripsy balloon, and their waves. */
function SoundSources({ scene, pose, move }: One) {
  const is = scene.tool?.kind === 'lithotripsy';
  return (
    <Slide back={pose.balloon.back} opacity={is ? 1 : 0} move={move}>
      {work.emitters.map((x) => (
        <rect key={x} x={x - 7} y={axis(x) - 5} width={14} height={10} rx={2.5} fill="var(--stage-gold)" />
      ))}
      <m.path
        initial={false}
        animate={{ opacity: is && scene.moment === 'pulse' ? 0.95 : 0 }}
        transition={moving(move)}
        d={work.waves}
        fill="none"
        stroke="var(--cut-wave)"
        strokeWidth={2.4}
      />
    </Slide>
  );
}

/** A wide catheter that sucks, or a mesh that holds and pulls. */
function ClotTaker({ scene, move, id }: One) {
  const step = scene.of?.do === 'thrombectomy' ? scene.of : null;
  const sucks = step?.method === 'aspiration';
  const { moment } = scene;
  const on = (is: boolean) => (is ? 1 : 0);
  const back = { advance: 110, short: 220, 'draw-in': 0, rest: 190 }[moment] ?? 700;
  return (
    <>
      <Slide back={step === null ? 700 : sucks ? back : back + 20} opacity={on(step !== null)} move={move}>
        <Tube tip={272} half={16} taper={2} id={id} />
        <rect x={262} y={axis(262) - 16} width={5} height={32} fill="var(--cut-marker)" />
        <m.g
          initial={false}
          animate={{ opacity: on(moment === 'draw-in' || moment === 'rest') }}
          transition={moving(move)}
        >
          <path d={work.takenAlong(262)} stroke="var(--clot-lit)" strokeWidth={13} />
          <path d={work.takenAlong(258)} stroke="var(--clot-edge)" strokeWidth={6} />
        </m.g>
      </Slide>
      <Slide
        back={step === null || sucks ? 700 : ({ advance: 0, 'draw-in': 70, rest: 240 }[moment] ?? 300)}
        opacity={on(step !== null && !sucks && moment !== 'short')}
        move={move}
      >
        <path d={work.retriever} fill="none" stroke="var(--cut-strut)" strokeWidth={1.8} />
      </Slide>
    </>
  );
}

/** The basket beyond the lesion. */
function Guard({ scene, move }: One) {
  const here = scene.guard !== null && scene.guard === scene.focus;
  const comes = scene.tool?.kind === 'protect' && !here;
  const worked = here && scene.of?.do !== 'protect';
  return (
    <Slide
      back={comes ? (scene.moment === 'short' ? 300 : 60) : here ? 0 : 300}
      opacity={comes || here ? 1 : 0}
      move={move}
    >
      <Ink d={work.basket(here ? 1 : 0)} move={move} stroke="var(--cut-strut)" strokeWidth={1.5} />
      <Ink d={work.hoop(here ? 1 : 0)} move={move} stroke="var(--stage-gold)" strokeWidth={2.6} />
      <m.path
        initial={false}
        animate={{ opacity: worked ? 1 : 0 }}
        transition={moving(move)}
        d={work.caught}
        stroke="var(--cut-scar-light)"
        strokeWidth={6}
      />
    </Slide>
  );
}

/** Coils let out of a fine catheter. */
function Coils({ scene, pose, move, id }: One) {
  const is = scene.tool?.kind === 'embolize';
  const part = pose.left.has('coils') ? 1 : is ? ({ fill: 0.55 }[scene.moment] ?? 0) : 0;
  const kind = scene.lesion?.kind;
  const into = kind === 'aneurysm' ? 'sac' : kind === 'fistula' ? 'channel' : 'vessel';
  const back = { advance: 60, fill: 0, rest: 130, short: 220 }[scene.moment] ?? 700;
  return (
    <>
      <Slide back={is ? back : 700} opacity={is ? 1 : 0} move={move}>
        <Tube tip={into === 'vessel' ? 296 : 340} half={5} id={id} />
      </Slide>
      <g transform={pose.mirrored && into !== 'vessel' ? 'matrix(-1 0 0 1 720 0)' : 'matrix(1 0 0 1 0 0)'}>
        {(['var(--cut-tube-edge)', 'var(--stage-metal)'] as const).map((stroke, i) => (
          <Thread
            key={stroke}
            d={work.coilPath(into)}
            part={part}
            move={move}
            stroke={stroke}
            strokeWidth={i === 0 ? 5 : 2.6}
          />
        ))}
      </g>
    </>
  );
}

/** The catheter that carries a vena cava filter or takes it, and a snare. */
function FilterCarrier({ scene, move, id }: One) {
  const step = scene.of?.do === 'filter' ? scene.of : null;
  const takes = step !== null && step.action !== 'place';
  const tip = {
    advance: takes ? 0 : -170,
    snare: 0,
    open: 40,
    rest: step?.action === 'retrieve' ? -120 : 150,
    short: 160,
  };
  const back = Object.entries(tip).find(([moment]) => moment === scene.moment)?.[1] ?? 700;
  return (
    <Slide back={step === null ? 700 : back} opacity={step === null ? 0 : 1} move={move}>
      <Tube tip={252} half={9} taper={4} id={id} />
      <m.path
        initial={false}
        animate={{ opacity: takes && scene.moment === 'snare' ? 1 : 0 }}
        transition={moving(move)}
        d={work.snare}
        fill="none"
        stroke="var(--stage-gold)"
        strokeWidth={2.6}
      />
    </Slide>
  );
}

/** The filter itself: its hook toward the heart, whichever way it was brought. */
function CavaFilter({ scene, pose, move }: One) {
  const here = pose.left.has('filter');
  const open = !here ? 0 : scene.moment === 'snare' ? 0.55 : 1;
  return (
    <m.g initial={false} animate={{ opacity: here ? 1 : 0 }} transition={moving(move)} fill="none">
      <Ink d={work.cavaFilter(open)} move={move} stroke="var(--cut-tube-edge)" strokeWidth={5} />
      <Ink d={work.cavaFilter(open)} move={move} stroke="var(--stage-metal)" strokeWidth={2.8} />
      <path d={work.filterHook} stroke="var(--stage-metal)" strokeWidth={3.4} />
    </m.g>
  );
}

/** All of them that the case needs; the group is mirrored when they come from the right. */
export function WorkDevices(part: Part) {
  const { cast, pose, scene, move } = part;
  const { kinds } = cast;
  return (
    <>
      <g
        transform={pose.mirrored ? 'matrix(-1 0 0 1 720 0)' : 'matrix(1 0 0 1 0 0)'}
        fill="none"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        {kinds.has('cross') && <Crossing {...part} />}
        {kinds.has('atherectomy') && <Burr {...part} />}
        {kinds.has('lithotripsy') && <SoundSources {...part} />}
        {kinds.has('thrombectomy') && <ClotTaker {...part} />}
        {kinds.has('protect') && <Guard {...part} />}
        {kinds.has('embolize') && <Coils {...part} />}
        {kinds.has('filter') && <FilterCarrier {...part} />}
        {kinds.has('physiology') && (
          <Slide
            back={scene.tool?.kind === 'physiology' ? ({ advance: 250, short: 300 }[scene.moment] ?? 0) : 700}
            opacity={scene.tool?.kind === 'physiology' ? 1 : 0}
            move={move}
          >
            <rect x={520} y={axis(520) - 5} width={30} height={10} rx={4} fill="var(--stage-metal)" />
            <circle cx={535} cy={axis(535)} r={3} fill="var(--stage-artery)" />
          </Slide>
        )}
      </g>
      {kinds.has('filter') && <CavaFilter {...part} />}
    </>
  );
}
