/** The *Responders* setting of a form's own dialog, which only a person can change (F61). */
import { useEffect, useState } from 'react';
import type { WorldForm } from '../../world-types';
import { useOverview } from '../overview';
import { setResponders } from '../server-calls';

const choices = [
  { value: 'organization', label: 'Only the district’s own accounts' },
  { value: 'anyone', label: 'Anyone with the link' },
] as const;

export const RespondersSetting = ({ form, user }: { readonly form: WorldForm; readonly user: string }) => {
  const { refresh } = useOverview();
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState(form.responders);
  useEffect(() => setChosen(form.responders), [form.responders]);
  const choose = (responders: 'organization' | 'anyone'): void => {
    setChosen(responders);
    setResponders(form.id, responders, user).then(refresh, (failure: unknown) => {
      setChosen(form.responders);
      setProblem(String(failure));
    });
  };
  return (
    <fieldset className="responders">
      <legend>Responders</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={`responders-${form.id}`}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
      {problem && <p role="alert">{problem}</p>}
    </fieldset>
  );
};
