/** The question before an edit where a protection only warns. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

interface Warning {
  readonly cell: string;
  decide(sure: boolean): void;
}

interface Asking {
  /** Answers true when the person wants the edit all the same. */
  ask(cell: string): Promise<boolean>;
  readonly dialog: ReactNode;
}

export const useWarning = (): Asking => {
  const [warning, setWarning] = useState<Warning | null>(null);
  const ask = useCallback(
    (cell: string) =>
      new Promise<boolean>((resolve) => {
        setWarning({
          cell,
          decide: (sure) => {
            setWarning(null);
            resolve(sure);
          },
        });
      }),
    [],
  );
  return { ask, dialog: warning && <WarningDialog warning={warning} /> };
};

/** The words are Google's; the cell is named because an edit may reach further than it seems. */
const WarningDialog = ({ warning: { cell, decide } }: { readonly warning: Warning }) => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      ref={element}
      className="alert"
      role="alertdialog"
      aria-label="Heads up!"
      aria-describedby="edit-warning"
      onCancel={(event) => {
        event.preventDefault();
        decide(false);
      }}
    >
      <h2>Heads up!</h2>
      <p id="edit-warning" dir="auto">
        You’re trying to edit part of this sheet that shouldn’t be changed accidentally ({cell}). Edit anyway?
      </p>
      <p className="buttons">
        <button type="button" className="primary" onClick={() => decide(true)}>
          OK
        </button>
        <button type="button" onClick={() => decide(false)}>
          Cancel
        </button>
      </p>
    </dialog>
  );
};
