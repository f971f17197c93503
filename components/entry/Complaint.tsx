import type { ViewProps } from '../view-props';
import type { Draft, Problem } from './draft';

/** What every group of fields is given. */
export interface FieldsProps extends ViewProps {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What is wrong with a field, said where it is. */
export function Complaint({
  problems,
  field,
  index,
  t,
}: Pick<FieldsProps, 'problems' | 't'> & { field: Problem['field']; index?: number }) {
  const problem = problems.find((one) => one.field === field && one.index === index);
  if (!problem) return null;
  return (
    <span class="complaint" role="alert">
      {t(`form.error.${problem.reason}`, { message: problem.message })}
    </span>
  );
}
