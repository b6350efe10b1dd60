import { dispositions, type SortQuestion, type ViewProps } from '../../kind.ts';
import { PlaceSteps } from '../../place/PlaceSteps.tsx';
import { placedSteps } from '../../place/placed-steps.ts';
import { binNames, type SortAnswer, sortedSteps } from './rules.ts';

const bins = dispositions.map((id) => ({ id, label: binNames[id], tone: id }));

/** Steps beside three bins. */
export function View({ question, setting, answer, onChange, grade }: ViewProps<SortQuestion, SortAnswer>) {
  return (
    <PlaceSteps
      steps={placedSteps(sortedSteps(question, setting), setting, grade)}
      targets={bins}
      placed={answer}
      onPlace={(step, target) => onChange({ ...answer, [step]: target })}
      locked={grade !== undefined}
    />
  );
}
