// The frame of a page inside a step: the way back to where the step begins, and a heading that takes the focus.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A page of the step; a screen reader hears its heading when it opens. */
export const PageWithin = ({
  title,
  lead,
  back,
  backText,
  children,
}: {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: () => void;
  readonly backText: string;
  readonly children: ComponentChildren;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  // What was pressed may be gone once it is done: then the heading has the keyboard, and nothing moves.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  return (
    <div class="screen">
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">←</span> {backText}
      </button>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
};
