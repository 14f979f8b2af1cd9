// Brings the keyboard back to the foot of a page when a page that covered it is closed.
import { useEffect, useRef } from 'preact/hooks';

/** Whoever comes back from the preview is where the preview was asked for, at the foot of a long page. */
export const useFootAfter = (isPreviewed: boolean) => {
  const foot = useRef<HTMLDivElement>(null);
  const before = useRef(isPreviewed);
  useEffect(() => {
    if (before.current && !isPreviewed) foot.current?.querySelector('button')?.focus();
    before.current = isPreviewed;
  }, [isPreviewed]);
  return foot;
};
