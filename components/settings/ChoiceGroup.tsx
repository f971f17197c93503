import type { ComponentChildren } from 'preact';

export interface Choice<T> {
  readonly value: T;
  readonly label: ComponentChildren;
}

interface ChoiceGroupProps<T> {
  readonly legend: string;
  /** Of the radio buttons; one a page. */
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  /** Side by side. */
  readonly short?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of several, all to be seen at once. */
export function ChoiceGroup<T extends string | number>({
  legend,
  name,
  choices,
  value,
  short = false,
  onChoose,
}: ChoiceGroupProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class={short ? 'short' : undefined}>
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
