// The frame of a screen: the way back, its heading, and its content in the state it is in.
import type { ComponentChildren } from 'preact';
import { goTo } from '../place';
import type { Loaded } from '../use-call';
import { words } from '../words';
import { ProblemNotice } from './notice';

export const Screen = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}) => (
  <div class="screen">
    <button type="button" class="back" onClick={() => goTo('home')}>
      <span aria-hidden="true">←</span> {words().common.back}
    </button>
    <h1 tabIndex={-1}>{title}</h1>
    {lead !== undefined && <p class="lead">{lead}</p>}
    {children}
  </div>
);

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
