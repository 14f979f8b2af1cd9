// Puts the keyboard at the heading of a page that has just replaced another, so that a screen reader says where it is.
import { useEffect, useRef } from 'preact/hooks';

/** The ref goes on whatever holds the heading. */
export const useHeadingFocus = () => {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, []);
  return top;
};
