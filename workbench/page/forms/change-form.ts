/** Changing a form by hand, behind the product's back. */
import { useState } from 'react';
import type { FormChange } from '../../forms/form-change';
import { useOverview } from '../overview';
import { changeForm } from '../server-calls';

/** What was wrong with it is said by whoever gave it. */
export type ChangeForm = (wish: FormChange) => void;

/** What the server refuses is said, and the form is shown as it is. */
export const useChangeForm = (
  formId: string,
  user: string,
): { readonly change: ChangeForm; readonly problem: string } => {
  const { refresh } = useOverview();
  const [problem, setProblem] = useState('');
  const change: ChangeForm = (wish) => {
    changeForm(formId, wish, user).then(
      () => {
        setProblem('');
        refresh();
      },
      (failure: unknown) => {
        setProblem(failure instanceof Error ? failure.message : String(failure));
        refresh();
      },
    );
  };
  return { change, problem };
};
