/** A dialog that is open as long as it is there. */
import { type RefObject, useEffect, useRef } from 'react';

/** A modal one shuts out the page behind it until it is closed; a modeless one does not. */
export const useShownDialog = (modal: boolean): RefObject<HTMLDialogElement | null> => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (modal) element.current?.showModal();
    else element.current?.show();
  }, [modal]);
  return element;
};
