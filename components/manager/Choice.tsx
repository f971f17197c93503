interface ChoiceProps<Option extends string> {
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly all: string;
  readonly options: readonly Option[];
  readonly value: Option | undefined;
  readonly nameOf: (option: Option) => string;
  readonly onChange: (value: Option | undefined) => void;
}

/** One of some options, or none of them. */
export function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { label, all, options, value, nameOf, onChange } = props;
  // What is chosen stays on offer when it is counted no more, or the choice would not be seen.
  const offered = value === undefined || options.includes(value) ? options : [...options, value];
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(offered.find((option) => option === currentTarget.value))
        }
      >
        <option value="">{all}</option>
        {offered.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
