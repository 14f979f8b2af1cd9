// A person saw a form open for somebody who is not signed in, or takes that back.
import { done, type Outcome, refused } from '../../domain/problem';
import type { FormStep } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { askHome } from './ask-home';
import { changesIn, type FoundForm, findForm } from './find-form';
import { noteFormState, noteSurveyState } from './note-form-state';

const tick = (ports: Ports, { form, survey, sheets, file }: FoundForm): Outcome<undefined> => {
  if (!file.takesAnswers()) return refused('ask.not-published', { form: form.fileName });
  // Published in Google's editor: then nobody has counted.
  if (form.people === undefined) return refused('ask.who-untold', { form: form.fileName });
  const check = { by: ports.person().email, on: ports.workbook.today() };
  noteFormState(ports, sheets, { form, state: 'open', check });
  noteSurveyState(ports, sheets, { survey, state: 'open' });
  return done(undefined);
};

const takeBack = (ports: Ports, { form, survey, sheets, asked }: FoundForm): Outcome<undefined> => {
  noteFormState(ports, sheets, { form, state: 'published', check: { by: '', on: undefined } });
  const others = asked.forms.filter((other) => other.survey === survey.id && other.id !== form.id);
  if (others.every(({ state }) => state !== 'open')) noteSurveyState(ports, sheets, { survey, state: 'ready' });
  return done(undefined);
};

/** The third step of design 3.11, kept with who and when: before it no link of this form is given out. */
export const tickFormOpens = (
  ports: Ports,
  { formId, opens }: { readonly formId: string; readonly opens: boolean },
): Outcome<FormStep> => {
  const ticked =
    ports.lock.during((): Outcome<FormStep['changes']> => {
      const found = findForm(ports, formId);
      if (!found.ok) return found;
      const noted = opens ? tick(ports, found.value) : takeBack(ports, found.value);
      return noted.ok ? done(changesIn(ports, found.value)) : noted;
    })?.value ?? refused('rpc.someone-else-working');
  if (!ticked.ok) return ticked;
  const home = askHome(ports);
  return home.ok ? done({ home: home.value, changes: ticked.value, who: null }) : home;
};
