/** Studies and treatment of a dialysis circuit. */
import type { Vessel } from '@/engine/case.ts';
import type { Procedure, Sheet } from '@/practice/procedure.ts';
import { closeWith, drawSide, percentOf, run } from '../parts.ts';

const families = ['dialysis-circuit', 'ultrasound-access'];

function openCircuit({ draw, step, lesion }: Sheet, vessel: Vessel, stents: number): void {
  const vessels = [vessel];
  const place = { vessels, lesion: lesion({ vessels, kind: 'stenosis', ...percentOf(draw) }) };
  if (!draw.chance(stents)) {
    step({ do: 'balloon', ...place, purpose: 'treat' });
    if (draw.chance(20)) step({ do: 'balloon', ...place, purpose: 'treat' });
    return;
  }
  if (draw.chance(70)) step({ do: 'balloon', ...place, purpose: 'predilate' });
  step({ do: 'stent', ...place, ...(draw.chance(20) ? { covered: true } : {}) });
  if (draw.chance(40)) step({ do: 'balloon', ...place, purpose: 'postdilate' });
}

const grounds = [
  'low flow at dialysis',
  'high pressure on the return side at dialysis',
  'long bleeding after dialysis',
] as const;

export const circuit: Procedure = {
  id: 'dialysis-circuit',
  name: 'Study and treatment of a dialysis circuit',
  families,
  years: [2010, 2026],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    const limb = draw.chance(88) ? ('arm' as const) : ('leg' as const);
    const inside = `${side}-dialysis-circuit-peripheral`;
    const central = `${side}-dialysis-circuit-central`;
    const clotted = draw.chance(25);
    step({ do: 'access', vessel: inside, method: 'percutaneous' });
    if (draw.chance(clotted ? 70 : 15)) step({ do: 'access', vessel: inside, method: 'percutaneous' });
    step({
      do: 'angiogram',
      vessels: [inside, central],
      role: 'diagnostic',
      ...(draw.chance(90) ? { report: true } : {}),
    });
    if (clotted) step({ do: 'thrombectomy', vessels: [inside], method: draw.pick(['mechanical', 'aspiration']) });
    if (draw.chance(70)) openCircuit(sheet, inside, 30);
    if (draw.chance(30)) openCircuit(sheet, central, 45);
    if (draw.chance(15)) {
      const branches = draw.some(draw.pick([1, 1, 2]), [1, 2, 3]);
      for (const nth of branches) step({ do: 'embolize', vessels: [`${side}-dialysis-side-branch-${nth}`] });
    }
    if (draw.chance(80)) run(sheet, 'completion', inside);
    closeWith(sheet, 'suture', 'manual');
    return {
      title: `Dialysis circuit of the ${side} ${limb}`,
      indication: clotted ? 'a dialysis circuit without flow' : draw.pick(grounds),
      ...(limb === 'leg' || draw.chance(50) ? { dialysis: { limb } } : {}),
    };
  },
};

export const circuitByOldSheath: Procedure = {
  id: 'dialysis-imaging',
  name: 'Pictures of a dialysis circuit through a sheath in place',
  families,
  years: [2010, 2016],
  plan: (sheet) => {
    const { draw, step } = sheet;
    const side = drawSide(draw);
    step({ do: 'access', vessel: `${side}-dialysis-circuit-peripheral`, method: 'existing' });
    step({
      do: 'angiogram',
      vessels: [`${side}-dialysis-circuit-peripheral`, `${side}-dialysis-circuit-central`],
      role: 'diagnostic',
      report: true,
    });
    return { title: `Pictures of the ${side} dialysis circuit`, indication: draw.pick(grounds) };
  },
};
