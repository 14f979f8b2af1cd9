/** One form as its editors see it: what is asked, changed by hand, with the add-on's menu and sidebar as in Google Forms. */
import { useMemo } from 'react';
import type { WorldForm } from '../../world-types';
import { addressOf } from '../address';
import { familyAddress } from '../phone/family-address';
import { ScriptMenus } from '../spreadsheet/script-menus';
import { ScriptScreen } from '../spreadsheet/script-screen';
import { useScriptScreen } from '../spreadsheet/use-script-screen';
import { AddLine } from './add-line';
import { useChangeForm } from './change-form';
import { DeleteForm } from './delete-form';
import { FormItem } from './form-item';
import { FormSettings } from './form-settings';
import { FormSharing } from './form-sharing';
import { FormState } from './form-state';
import { RespondersSetting } from './responders-setting';

interface FormEditorProps {
  readonly form: WorldForm;
  readonly user: string;
}

/** Whom its owner has not let in sees whom to ask, as at Google (F62). */
export const FormEditor = ({ form, user }: FormEditorProps) => {
  if (form.owner === user || form.editors.includes(user)) return <OpenEditor form={form} user={user} />;
  return (
    <div className="page-column">
      <AllForms />
      <h1>You need access</h1>
      <p className="empty">
        You may not edit this form. Ask its owner, {form.owner}, or change who you are at the top of this page.
      </p>
    </div>
  );
};

const AllForms = () => (
  <p>
    <a href={addressOf('forms')}>All forms</a>
  </p>
);

const OpenEditor = ({ form, user }: FormEditorProps) => {
  const { change, problem } = useChangeForm(form.id, user);
  const screen = useScriptScreen(
    user,
    useMemo(() => ({ editor: 'forms', formId: form.id }), [form.id]),
  );
  return (
    <div className="sheet-and-sidebar">
      <div className="page-column form-editor">
        <AllForms />
        <div className="title-bar">
          <h1 dir="auto">{form.title || 'Untitled form'}</h1>
          <ScriptMenus user={user} formId={form.id} onChoose={screen.choose} />
          <a href={addressOf('phone', familyAddress(form.publishedId))}>See it as a family does</a>
        </div>
        <FormState form={form} />
        {problem && (
          <p className="problem" role="alert">
            That was not changed: {problem}
          </p>
        )}
        <FormSettings form={form} change={change} />
        <RespondersSetting form={form} user={user} />
        <FormSharing form={form} change={change} />
        {form.items.length === 0 && <p className="empty">This form asks nothing yet.</p>}
        <ol className="form-items">
          {form.items.map((item, index) => (
            <FormItem key={item.id} item={item} index={index} last={index === form.items.length - 1} change={change} />
          ))}
        </ol>
        <AddLine label="New question" button="Add by hand" onAdd={(title) => change({ kind: 'add-item', title })} />
        <DeleteForm title={form.title} onDelete={() => change({ kind: 'delete-form' })} />
      </div>
      <ScriptScreen screen={screen} />
    </div>
  );
};
