// What a message is about: a survey whose link it brings, an activity of the plan, and what stands in its way.
import type { InvitationWish, InviteHome, MessageForm } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { Notice } from '../../controls/notice';
import { goTo } from '../../place';
import { fill, problemWords, words } from '../../words';
import { dayText } from '../plan/day-text';
import { draftMark } from './wish-draft';

interface AboutProps {
  readonly home: InviteHome;
  readonly form: MessageForm;
  readonly wish: InvitationWish;
  readonly change: (wish: InvitationWish) => void;
}

const SurveyChoice = ({ home, wish, change }: AboutProps) => {
  const text = words().invite.about;
  const open = home.surveys.filter(({ ready }) => ready.length > 0);
  if (open.length === 0)
    return (
      <Notice kind="hint">
        <p>{text.noSurvey}</p>
        <Button onClick={() => goTo('ask')}>{words().invite.home.goAsk}</Button>
      </Notice>
    );
  const choose = (survey: string) => {
    const found = open.find(({ id }) => id === survey);
    change({ ...wish, survey, minutes: found?.minutes ?? wish.minutes, closes: found?.closes || wish.closes });
  };
  return (
    <SelectField
      label={text.survey}
      value={wish.survey}
      options={[{ value: '', label: text.choose }, ...open.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={choose}
    />
  );
};

const ActivityChoice = ({ form, wish, change }: AboutProps) => {
  const text = words().invite.about;
  const activities = form.activities.map(({ id, name, day }) => ({
    value: id,
    label: day === '' ? name : fill(text.activityOn, { name, day: dayText(day) }),
  }));
  const there = activities.some(({ value }) => value === wish.about);
  return (
    <SelectField
      label={text.activity}
      hint={text.activityHint}
      value={there ? wish.about : ''}
      options={[{ value: '', label: text.other }, ...activities]}
      onChange={(about) => change({ ...wish, about: about || draftMark() })}
    />
  );
};

const Objections = ({ form: { objections, remarks, waiting } }: AboutProps) => {
  const text = words().invite.about;
  return (
    <>
      {objections.map((problem) => (
        <Notice key={problem.code} kind="warning" title={problemWords(problem).what}>
          <p>{problemWords(problem).todo}</p>
        </Notice>
      ))}
      {remarks.map((problem) => (
        <Notice key={problem.code} kind="hint" title={problemWords(problem).what}>
          <p>{problemWords(problem).todo}</p>
        </Notice>
      ))}
      {waiting.length > 0 && (
        <Notice kind="hint">
          <p>{fill(text.waiting, { languages: waiting.map(({ name }) => name).join(', ') })}</p>
        </Notice>
      )}
    </>
  );
};

export const AboutPart = (props: AboutProps) => (
  <>
    {props.form.needsSurvey && <SurveyChoice {...props} />}
    {props.form.activities.length > 0 && <ActivityChoice {...props} />}
    <Objections {...props} />
  </>
);
