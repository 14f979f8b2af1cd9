/** Whether a form is out, in words and not by color alone. */
import type { WorldForm } from '../../world-types';

export const FormState = ({ form }: { readonly form: WorldForm }) => (
  <p className="form-state">
    <span className={`pill ${form.published ? 'pill-on' : 'pill-off'}`}>{stateOf(form)}</span>
    <span>
      {counted(form.items.length, 'item')}, {counted(form.responses, 'answer')}
    </span>
    <span>Owner: {form.owner}</span>
    {form.editors.length > 0 && <span>Editors: {form.editors.join(', ')}</span>}
  </p>
);

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const stateOf = ({ published, acceptingResponses }: WorldForm): string => {
  if (!published) return 'Not published';
  return acceptingResponses ? 'Published' : 'Closed';
};
