const paths = {
  back: 'M10 3 5 8l5 5',
  pin: 'M6 2h4l-.5 5 2.5 2.5H4L6.500 7zM8 9.500V14',
  close: 'M4 4l8 8M12 4l-8 8',
  beside: 'M2.500 3h11v10h-11zM9.500 3v10',
  manager: 'M3 4h10M3 8h10M3 12h10',
  settings:
    'M2 5h5.200M10.800 5H14M2 11h2.200M7.800 11H14M9 3.200a1.800 1.800 0 1 0 .010 0M6 9.200a1.800 1.800 0 1 0 .010 0',
} as const;

export type IconName = keyof typeof paths;

/** One of the few icons, drawn in the colour of the text. Decorative: the button has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
