/** A form's title, its texts, and whether it is out. */
import type { WorldForm } from '../../world-types';
import type { ChangeForm } from './change-form';
import { SavedField } from './saved-field';

interface FormSettingsProps {
  readonly form: WorldForm;
  readonly change: ChangeForm;
}

export const FormSettings = ({ form, change }: FormSettingsProps) => {
  const set = (settings: Extract<Parameters<ChangeForm>[0], { kind: 'change-form' }>['settings']): void =>
    change({ kind: 'change-form', settings });
  return (
    <section className="card" aria-label="The form itself">
      <p className="form-item-buttons">
        <button type="button" className="primary" onClick={() => set({ published: !form.published })}>
          {form.published ? 'Unpublish' : 'Publish'}
        </button>
        <label>
          <input
            type="checkbox"
            checked={form.acceptingResponses}
            disabled={!form.published}
            onChange={() => set({ acceptingResponses: !form.acceptingResponses })}
          />
          Accepting responses
        </label>
      </p>
      <SavedField label="Title" value={form.title} onSave={(title) => set({ title })} />
      <SavedField
        label="Description"
        lines="many"
        value={form.description}
        onSave={(description) => set({ description })}
      />
      <details>
        <summary>Settings</summary>
        <div className="form-settings">
          <SavedField
            label="What families read when they have answered"
            lines="many"
            value={form.confirmationMessage}
            onSave={(confirmationMessage) => set({ confirmationMessage })}
          />
          <SavedField
            label="What they read when it is closed"
            lines="many"
            value={form.closedMessage}
            onSave={(closedMessage) => set({ closedMessage })}
          />
          <label>
            <input
              type="checkbox"
              checked={form.allowResponseEdits}
              onChange={() => set({ allowResponseEdits: !form.allowResponseEdits })}
            />
            An answer may be changed after it was sent
          </label>
          <label>
            <input
              type="checkbox"
              checked={form.limitOneResponse}
              onChange={() => set({ limitOneResponse: !form.limitOneResponse })}
            />
            One answer for each account (families must sign in)
          </label>
        </div>
      </details>
    </section>
  );
};
