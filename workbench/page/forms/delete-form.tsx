/** Moving a form to the bin, after a question. */
import { useRef } from 'react';

export const DeleteForm = ({ title, onDelete }: { readonly title: string; onDelete(): void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className="delete-form" onClick={() => dialog.current?.showModal()}>
        Delete this form
      </button>
      <dialog
        ref={dialog}
        className="alert"
        role="alertdialog"
        aria-label="Delete this form?"
        aria-describedby="delete-form"
      >
        <h2>Delete this form?</h2>
        <p id="delete-form" dir="auto">
          Families who open the link of “{title}” will find nothing there. Its answers stay in the spreadsheet.
        </p>
        <p className="buttons">
          <button type="button" className="primary" onClick={onDelete}>
            Delete
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </p>
      </dialog>
    </>
  );
};
