import { useEffect, useRef, useState } from 'preact/hooks';

export interface FileChoiceProps {
  readonly label: string;
  /** What else can be done with it: drop it here. */
  readonly hint: string;
  /** Ends of file names that are offered first. */
  readonly accept: string;
  readonly disabled?: boolean;
  /** Puts the focus on the field when it comes back after something was cancelled. */
  readonly focused?: boolean;
  readonly onChoose: (file: File) => void;
}

/** A field for a file, which may be dropped on it too. */
export function FileChoice(props: FileChoiceProps) {
  const { label, hint, accept, disabled = false, focused = false, onChoose } = props;
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const choose = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onChoose(file);
  };
  return (
    <label
      class={over ? 'file-choice over' : 'file-choice'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <span>{label}</span>
      <input
        ref={field}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files);
          // The same file may be chosen again, mended.
          currentTarget.value = '';
        }}
      />
      <span class="quiet">{hint}</span>
    </label>
  );
}
