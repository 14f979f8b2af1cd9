// What staff typed so far: it stays when they choose another page, and each language has its own, since it is printed as it was typed.
import { useState } from 'preact/hooks';

type Values = { readonly [field: string]: string };

export interface Typed {
  /** The activity that the pages are for; empty for none. */
  readonly event: string;
  readonly in: (language: string) => Values;
  readonly type: (language: string, field: string, value: string) => void;
  /** Forgets what was typed over the fields that the activity fills in. */
  readonly choose: (event: string, filled: readonly string[]) => void;
}

const without = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));

export const useTyped = (): Typed => {
  const [event, setEvent] = useState('');
  const [values, setValues] = useState<{ readonly [language: string]: Values }>({});
  return {
    event,
    in: (language) => values[language] ?? {},
    type: (language, field, value) => setValues({ ...values, [language]: { ...values[language], [field]: value } }),
    choose: (chosen, filled) => {
      setEvent(chosen);
      setValues(Object.fromEntries(Object.entries(values).map(([language, own]) => [language, without(own, filled)])));
    },
  };
};
