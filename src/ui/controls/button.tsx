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

/** Never really disabled, only said to be: a button that is pressed and busy for a while keeps the keyboard where it is. */
export const Button = ({ onClick, primary, quiet, busy, disabled, submit, describedBy, children }: ButtonProps) => {
  const isOff = busy === true || disabled === true;
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      class={`button${primary === true ? ' button-primary' : ''}${quiet === true ? ' button-quiet' : ''}`}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        else onClick?.();
      }}
      aria-disabled={isOff}
      aria-busy={busy === true}
      aria-describedby={describedBy}
    >
      {busy === true && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
};
