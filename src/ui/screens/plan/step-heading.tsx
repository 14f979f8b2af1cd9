// The heading of a page within the step; it takes the focus, so that a screen reader says where one is now.
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus once for each text, and scrolls to the top. */
export const StepHeading = ({ text }: { readonly text: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another page
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h2 class="plan-heading" tabIndex={-1} ref={heading}>
      {text}
    </h2>
  );
};
