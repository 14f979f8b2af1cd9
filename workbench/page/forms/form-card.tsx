/** One form in the list: its state at a glance, and what a person does to it outside the product. */
import type { WorldForm } from '../../world-types';
import { addressOf } from '../address';
import { familyAddress } from '../phone/family-address';
import { FormState } from './form-state';
import { RespondersSetting } from './responders-setting';

export const FormCard = ({ form, user }: { readonly form: WorldForm; readonly user: string }) => (
  <article className="card">
    <h2 dir="auto">{form.title || 'Untitled form'}</h2>
    <FormState form={form} />
    <RespondersSetting form={form} user={user} />
    <p className="card-links">
      <a href={addressOf('forms', form.id)}>Open in the form editor</a>
      <a href={addressOf('phone', familyAddress(form.publishedId))}>See it as a family does</a>
    </p>
  </article>
);
