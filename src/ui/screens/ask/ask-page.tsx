// The frame of a page inside the Ask step: the way back to the surveys, and a heading that takes the focus.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words';

/** A page below the list of surveys; a screen reader hears its heading when it opens. */
export const AskPage = ({
  title,
  lead,
  back,
  children,
}: {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: () => void;
  readonly children: ComponentChildren;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <div class="screen">
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">←</span> {words().ask.backToSurveys}
      </button>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
};
