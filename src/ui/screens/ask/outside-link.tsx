// A link to a page of Google's, which opens in a tab of its own.
import type { ComponentChildren } from 'preact';

export const OutsideLink = ({ href, children }: { readonly href: string; readonly children: ComponentChildren }) => (
  <a class="outside-link" href={href} target="_blank" rel="noopener noreferrer">
    {children} <span aria-hidden="true">↗</span>
  </a>
);
