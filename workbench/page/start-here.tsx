/** Four pointers for somebody who is here for the first time; gone for good when they are closed. */
import { X } from 'lucide-react';
import { useState } from 'react';

const key = 'workbench: start here is closed';

const wasClosed = (): boolean => {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

export const StartHere = () => {
  const [closed, setClosed] = useState(wasClosed);
  if (closed) return null;
  const close = (): void => {
    setClosed(true);
    try {
      window.localStorage.setItem(key, 'yes');
    } catch {
      // Without a store it comes back with the next visit.
    }
  };
  return (
    <section className="start-here" aria-label="Start here">
      <ol>
        <li>
          Open <strong>Extensions › Seat at the Table</strong> above the sheet: the sidebar leads through five steps.
        </li>
        <li>
          <strong>Forms</strong> shows the surveys it makes, as staff see them.
        </li>
        <li>
          <strong>A family’s phone</strong> is where you answer one.
        </li>
        <li>
          <strong>Inbox</strong> holds every message that was sent, and no real person gets any.
        </li>
      </ol>
      <button type="button" aria-label="Close these pointers" onClick={close}>
        <X aria-hidden="true" size={18} />
      </button>
    </section>
  );
};
