import { useEffect, useRef } from 'preact/hooks';

/** What is to be said about how something ended. */
export interface NoticeText {
  readonly text: string;
  readonly bad: boolean;
}

/** Says how something ended, where it was; focus goes there, since what was pressed is gone. */
export function Notice({ notice }: { readonly notice: NoticeText | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), [notice]);
  if (!notice) return null;
  return (
    <p
      ref={line}
      tabIndex={-1}
      class={notice.bad ? 'notice complaint' : 'notice'}
      role={notice.bad ? 'alert' : 'status'}
    >
      {notice.text}
    </p>
  );
}
