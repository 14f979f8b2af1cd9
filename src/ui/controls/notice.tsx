// A message in the page: good news, a hint, a warning or a problem, told apart by words and shape, not by color alone.
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../domain/problem';
import { problemWords, words } from '../words';
import { Button } from './button';

interface NoticeProps {
  readonly kind: 'good' | 'hint' | 'warning' | 'problem';
  readonly title?: string;
  readonly children?: ComponentChildren;
}

const signs = { good: '✓', hint: 'i', warning: '!', problem: '!' } as const;

export const Notice = ({ kind, title, children }: NoticeProps) => (
  <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
    <span class="notice-sign" aria-hidden="true">
      {signs[kind]}
    </span>
    <div class="notice-text">
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  </div>
);

/** What is wrong and what to do about it; `undefined` is the add-on that did not answer. */
export const ProblemNotice = ({
  problem,
  again,
}: {
  readonly problem: Problem | undefined;
  readonly again?: () => void;
}) => {
  const { what, todo } = problemWords(problem);
  return (
    <Notice kind="problem" title={what}>
      <p>{todo}</p>
      {again !== undefined && <Button onClick={again}>{words().common.tryAgain}</Button>}
    </Notice>
  );
};
