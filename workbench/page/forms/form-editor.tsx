/** One form as its editors see it: what is asked, changed by hand, with the add-on's menu and sidebar as in Google Forms. */
import { useMemo } from 'react';
import type { FormChange, WorldForm } from '../../host-types';
import { addressOf } from '../address';
import { useOverview } from '../overview';
import { familyAddress } from '../phone/family-address';
import { changeForm } from '../server-calls';
import { ScriptMenus } from '../spreadsheet/script-menus';
import { ScriptScreen } from '../spreadsheet/script-screen';
import { useScriptScreen } from '../spreadsheet/use-script-screen';
import { AddQuestion } from './add-question';
import { FormItem } from './form-item';
import { FormState } from './form-state';
import { RespondersSetting } from './responders-setting';

export const FormEditor = ({ form, user }: { readonly form: WorldForm; readonly user: string }) => {
  const { refresh } = useOverview();
  const screen = useScriptScreen(
    user,
    useMemo(() => ({ editor: 'forms', formId: form.id }), [form.id]),
  );
  const change = (wish: FormChange): void => void changeForm(form.id, wish).then(refresh, refresh);
  return (
    <div className="sheet-and-sidebar">
      <div className="page-column form-editor">
        <p>
          <a href={addressOf('forms')}>All forms</a>
        </p>
        <div className="title-bar">
          <h1 dir="auto">{form.title || 'Untitled form'}</h1>
          <ScriptMenus user={user} formId={form.id} onChoose={screen.choose} />
          <a href={addressOf('phone', familyAddress(form.publishedId))}>See it as a family does</a>
        </div>
        <FormState form={form} />
        <RespondersSetting form={form} />
        <ol className="form-items">
          {form.items.map((item, index) => (
            <FormItem
              key={item.id}
              item={item}
              index={index}
              last={index === form.items.length - 1}
              onChange={change}
            />
          ))}
        </ol>
        <AddQuestion onAdd={(title) => change({ kind: 'add-item', title })} />
      </div>
      <ScriptScreen screen={screen} />
    </div>
  );
};
