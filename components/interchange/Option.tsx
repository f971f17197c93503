export interface OptionProps {
  readonly group: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: () => void;
}

/** One of several ways, with what it means. */
export function Option({ group, checked, disabled = false, label, hint, onChoose }: OptionProps) {
  return (
    <label class="option">
      <input type="radio" name={group} checked={checked} disabled={disabled} onChange={onChoose} />
      <span>
        {label}
        {hint && <span class="quiet">{hint}</span>}
      </span>
    </label>
  );
}
