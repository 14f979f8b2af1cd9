// Publishes a form that someone has looked at.

import { done, type Outcome, refused } from '../../domain/problem';
import { ownTexts } from '../../domain/survey/own-texts';
import type { FormStep } from '../../rpc/ask-calls';
import { listOf } from '../booking/listed-question';
import { refreshWithin } from '../booking/refresh-choices';
import { readApprovals } from '../languages/approved-languages';
import { languageValue } from '../languages/language-value';
import { readSpoken } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { askHome } from './ask-home';
import { changesIn, findForm } from './find-form';
import { noteFormState } from './note-form-state';
import { pointToCallForm } from './point-to-call-form';
import { rewordForm } from './reword-form';
import { tellWhoCanSee, whoCanSeeForm } from './tell-who-can-see';

const publish = (ports: Ports, formId: string): Outcome<Omit<FormStep, 'home'>> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const found = findForm(ports, formId);
  if (!found.ok) return found;
  const { form, file, sheets, survey, asked } = found.value;
  // Google lets a form that is published take answers again.
  if (form.state === 'closed' || survey.state === 'closed') return refused('ask.closed', { survey: survey.name });
  if (!approvals.value.mayUse(form.language, ownTexts(survey, asked.questions, form.language)))
    return refused('ask.not-approved', { language: languageValue(form.language) });
  const whole = form.state === 'unpublished' ? rewordForm({ ports, spoken: spoken.value }, found.value) : found;
  if (!whole.ok) return whole;
  // Events are named in words of the language too, and the plan may have changed since the form was made.
  const lists = asked.questions.some((one) => one.survey === survey.id && listOf(one.code) !== undefined);
  const offered = form.state === 'unpublished' && lists ? refreshWithin(ports, survey.id) : done(undefined);
  if (!offered.ok) return offered;
  const changes = changesIn(ports, whole.value);
  const { people } = whoCanSeeForm(ports, whole.value);
  const told = tellWhoCanSee({ ports, spoken: spoken.value }, whole.value, people.length);
  if (!told.ok) return told;
  pointToCallForm(spoken.value, whole.value);
  file.publish();
  const state = form.state === 'unpublished' ? 'published' : form.state;
  noteFormState(ports, sheets, { form, state, people: people.length });
  return done({ changes, who: { people, told: people.length } });
};

/**
 * The first of the three steps of design 3.11: always published on purpose and by hand (PV22). Refused while the language's texts are
 * not approved (PV09); where they were mended since the form was made, the form gets those that were approved. Says what was changed in the form since it was built, and who can see its answers: the form tells families how many
 * they are (PV12). Pressed again, it tells the number of that day.
 */
export const publishForm = (ports: Ports, formId: string): Outcome<FormStep> => {
  const published = underLock(ports, () => publish(ports, formId));
  if (!published.ok) return published;
  const home = askHome(ports);
  return home.ok ? done({ home: home.value, ...published.value }) : home;
};
