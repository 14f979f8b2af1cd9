// A button; one on a screen is the primary.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onClick?: () => void;
  readonly primary?: boolean;
  /** Looks like a link: for what is seldom wanted. */
  readonly quiet?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

export const Button = ({ onClick, primary, quiet, busy, disabled, submit, describedBy, children }: ButtonProps) => (
  <button
    type={submit === true ? 'submit' : 'button'}
    class={`button${primary === true ? ' button-primary' : ''}${quiet === true ? ' button-quiet' : ''}`}
    onClick={onClick}
    disabled={busy === true || disabled === true}
    aria-busy={busy === true}
    aria-describedby={describedBy}
  >
    {busy === true && <span class="spinner" aria-hidden="true" />}
    {children}
  </button>
);
