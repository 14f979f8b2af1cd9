// The frame of a screen: the way back, its heading, and its content in the state it is in.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { goTo } from '../place';
import type { Loaded } from '../use-call';
import { words } from '../words';
import { ProblemNotice } from './notice';

/** Where the page before it took the keyboard away with it, the heading has it. */
export const Screen = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div class="screen">
      <button type="button" class="back" onClick={() => goTo('home')}>
        <span aria-hidden="true">←</span> {words().common.back}
      </button>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
};

/** Loading and failure said plainly; the content where it is there. */
export const WhenLoaded = <Value,>({
  loaded,
  again,
  children,
}: {
  readonly loaded: Loaded<Value>;
  readonly again: () => void;
  readonly children: (value: Value) => ComponentChildren;
}) => {
  if (loaded.state === 'loading')
    return (
      <p class="loading" role="status">
        <span class="spinner" aria-hidden="true" /> {words().common.loading}
      </p>
    );
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} again={again} />;
  return <>{children(loaded.value)}</>;
};
