/** A dialog that is open as long as it is there. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * A modal one shuts out the page behind it until it is closed; a modeless one does not. When it is gone, the focus that
 * was in it is where it was before.
 */
export const useShownDialog = (modal: boolean): RefObject<HTMLDialogElement | null> => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (modal) element.current?.showModal();
    else element.current?.show();
    return () => {
      // Only then: whoever went on beside a modeless dialog stays where they are.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [modal]);
  return element;
};
