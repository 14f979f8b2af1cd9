// Lets the last page of an anonymous form lead to the one on which a family asks to be called (PV13).
import { confirmationWith } from '../../domain/survey/first-screen';
import { isOpenToFamilies } from '../../domain/survey/survey-form';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { FoundForm } from './find-form';

/** The two share no key: the link is the same for everybody. What staff wrote there by hand stays. */
export const pointToCallForm = (spoken: SpokenHere, { asked, form, survey, file }: FoundForm): void => {
  const texts = spokenIn(spoken, form.language)?.screen;
  if (texts === undefined || survey.mode !== 'anonymous') return;
  const calls = new Set(asked.surveys.filter(({ purpose }) => purpose === 'contact').map(({ id }) => id));
  const callForms = asked.forms.filter((one) => calls.has(one.survey) && one.language === form.language);
  const open = callForms.find(isOpenToFamilies);
  const before = file.confirmation();
  const ours = ['', ...callForms.map(({ publicUrl }) => publicUrl)].map((link) =>
    confirmationWith(texts, survey, link),
  );
  const wanted = confirmationWith(texts, survey, open?.publicUrl ?? '');
  if (before !== wanted && ours.includes(before)) file.confirm(wanted);
};
