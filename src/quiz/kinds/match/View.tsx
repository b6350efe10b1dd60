import type { MatchQuestion, ViewProps } from '../../kind.ts';
import { PlaceSteps } from '../../place/PlaceSteps.tsx';
import { placedSteps } from '../../place/placed-steps.ts';
import { askedSteps } from '../../steps-asked.ts';
import { included, type MatchAnswer, targetsOf } from './rules.ts';

/** Steps beside the codes of the claim and the two places that are no line. */
export function View({ question, setting, answer, onChange, grade }: ViewProps<MatchQuestion, MatchAnswer>) {
  return (
    <PlaceSteps
      steps={placedSteps(askedSteps(question, setting), setting, grade)}
      targets={targetsOf(setting).map(({ id, label, code }) => ({
        id,
        label,
        ...(code ? { plain: code.plain } : {}),
        tone: code ? 'code' : id === included ? 'included' : 'nothing',
      }))}
      placed={answer}
      onPlace={(step, target) => onChange({ ...answer, [step]: target })}
      locked={grade !== undefined}
    />
  );
}
