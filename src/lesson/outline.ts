/** The steps as the prose names them, read from the tags that stand in it. */
import { Children, isValidElement, type ReactNode } from 'react';
import { plainName } from '@/engine/atlas.ts';
import type { Step as CaseStep } from '@/engine/case.ts';

export type OutlineStep = {
  readonly id: string;
  readonly title: string;
  /** Whether the learner predicts what the step does to the claim before seeing it. */
  readonly predict: boolean;
};
export type Outline = readonly OutlineStep[];

/**
 * Every `tag` element in some prose, however deep, in order.
 * @returns the props of each
 */
export function propsOf<Props>(children: ReactNode, tag: (props: Props) => ReactNode): readonly Props[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ readonly children?: ReactNode }>(child)) return [];
    // The element was made from `tag`, so its props are that tag's.
    return child.type === tag ? [child.props as Props] : propsOf(child.props.children, tag);
  });
}

/**
 * Checks that prose and data name the same things, each once.
 * @param what what they are, for the message: "step", "switch"
 * @throws Error that names what is unknown, missing or twice
 */
export function checkNames(what: string, inProse: readonly string[], inData: readonly string[]): void {
  const unknown = inProse.find((id) => !inData.includes(id));
  if (unknown !== undefined) throw new Error(`the prose has a ${what} "${unknown}" that the lesson doesn't`);
  const absent = inData.find((id) => !inProse.includes(id));
  if (absent !== undefined) throw new Error(`the prose lacks the ${what} "${absent}"`);
  const twice = inProse.find((id, index) => inProse.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`the prose has the ${what} "${twice}" twice`);
}

const doings: Readonly<Record<CaseStep['do'], string>> = {
  access: 'Access',
  catheter: 'Catheter',
  angiogram: 'Angiogram',
  balloon: 'Balloon',
  stent: 'Stent',
  atherectomy: 'Atherectomy',
  lithotripsy: 'Lithotripsy',
  thrombectomy: 'Thrombectomy',
  cross: 'Crossing',
  ivus: 'Ultrasound inside the vessel',
  embolize: 'Embolization',
  filter: 'Vena cava filter',
  protect: 'Embolic protection',
  physiology: 'Pressure measurement',
  fluoroscopy: 'Fluoroscopy',
  needle: 'Needle',
  'central-line': 'Central line',
  procedure: 'Other procedure',
  close: 'Closure',
};

/** A step's name: the prose's title for it, or, for one that only a switch adds, what is done and where. */
export function nameOfStep(step: CaseStep, outline: Outline): string {
  const titled = outline.find((each) => each.id === step.id);
  if (titled) return titled.title;
  const where = 'vessels' in step ? step.vessels : 'vessel' in step ? [step.vessel] : 'tip' in step ? [step.tip] : [];
  const vessels = where.map(plainName).join(' and ');
  return vessels === '' ? doings[step.do] : `${doings[step.do]}: ${vessels}`;
}
