/** Who may edit a form, and where its answers go. */
import { X } from 'lucide-react';
import type { WorldForm } from '../../world-types';
import { useOverview } from '../overview';
import { AddLine } from './add-line';
import type { ChangeForm } from './change-form';

interface FormSharingProps {
  readonly form: WorldForm;
  readonly change: ChangeForm;
}

export const FormSharing = ({ form, change }: FormSharingProps) => {
  const { overview } = useOverview();
  const tab = overview.sheets.find(({ id }) => id === form.destinationSheetId)?.name;
  return (
    <section className="card" aria-label="Editors and answers">
      <h2>Editors</h2>
      <ul className="editors">
        <li>{form.owner} (owner)</li>
        {form.editors.map((editor) => (
          <li key={editor}>
            {editor}
            <button
              type="button"
              aria-label={`Remove editor: ${editor}`}
              onClick={() => change({ kind: 'remove-editor', email: editor })}
            >
              <X aria-hidden="true" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <AddLine label="New editor" button="Share" onAdd={(email) => change({ kind: 'add-editor', email })} />
      <h2>Answers</h2>
      <p className="form-item-buttons">
        {tab === undefined ? 'Kept in the form only.' : `Kept in the form, and written to the sheet ${tab}.`}
        <button type="button" onClick={() => change({ kind: tab === undefined ? 'link-to-workbook' : 'unlink' })}>
          {tab === undefined ? 'Link to the spreadsheet' : 'Unlink'}
        </button>
      </p>
    </section>
  );
};
