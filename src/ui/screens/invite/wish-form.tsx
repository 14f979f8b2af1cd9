// The form of a message: what is typed for it, who gets it, and one message for whom.
import { useState } from 'preact/hooks';
import type { InvitationWish, InviteHome, MessageForm } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { words } from '../../words';
import { FieldsPart } from './fields-part';
import { isOfOthers, isWholeAudience } from './who/audience-state';
import { WishAudience } from './who/wish-audience';
import { languagesTyped, missingFields, withKnown } from './wish-draft';

const modes: readonly InvitationWish['mode'][] = ['guardian', 'household'];
const childModes: readonly InvitationWish['mode'][] = ['guardian-child', 'household-child'];

interface WishFormProps {
  readonly home: InviteHome;
  readonly form: MessageForm;
  readonly wish: InvitationWish;
  readonly change: (wish: InvitationWish) => void;
  readonly wished: (wish: InvitationWish) => void;
}

interface PartProps extends WishFormProps {
  readonly tried: boolean;
}

const SurveyPart = ({ form, wish, change, tried }: PartProps) => {
  const text = words().invite.wish;
  const [minutes, setMinutes] = useState(String(wish.minutes));
  if (!form.needsSurvey) return null;
  const type = (typed: string) => {
    setMinutes(typed);
    change({ ...wish, minutes: Number(typed) });
  };
  return (
    <>
      <TextField
        label={text.minutes}
        type="number"
        value={minutes}
        onChange={type}
        error={tried && isBadMinutes(wish.minutes) ? text.minutesRange : undefined}
      />
      <TextField
        label={text.closes}
        type="date"
        value={wish.closes}
        onChange={(closes) => change({ ...wish, closes })}
        error={tried && wish.closes === '' ? words().invite.problems['closes-missing'].what : undefined}
      />
    </>
  );
};

const isBadMinutes = (minutes: number): boolean => !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60);

const isWhole = (wish: InvitationWish, form: MessageForm): boolean => {
  const { audience, minutes, closes, survey } = wish;
  if (wish.wave === 1 && !isWholeAudience(audience)) return false;
  if (form.needsSurvey && (survey === '' || closes === '' || isBadMinutes(minutes))) return false;
  return missingFields(wish, form).length === 0;
};

/** PV09: what was typed in a language that is not the page's has a reader by name. */
const isRead = (wish: InvitationWish, form: MessageForm): boolean =>
  languagesTyped(wish, form).every(
    ({ tag }) => tag === document.documentElement.lang || (wish.readers[tag] ?? '').trim() !== '',
  );

export const WishForm = (props: WishFormProps) => {
  const { form, wish, change, wished } = props;
  const text = words().invite.wish;
  const [tried, setTried] = useState(false);
  if (form.needsSurvey && wish.survey === '') return null;
  const look = () => {
    setTried(true);
    if (isWhole(wish, form) && isRead(wish, form)) wished(withKnown(wish, form));
  };
  const part = { ...props, tried };
  const offered = form.names ? [...modes, ...childModes] : modes;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <FieldsPart form={form} wish={wish} change={change} tried={tried} />
      {wish.wave === 1 && <WishAudience wish={wish} change={change} tried={tried} />}
      {wish.wave > 1 && <p>{words().invite.reminder.goesTo}</p>}
      {wish.wave === 1 && !isOfOthers(wish.audience) && (
        <Choices
          legend={text.mode}
          options={offered.map((value) => ({ value, label: text.modes[value], hint: text.modeHints[value] }))}
          chosen={[wish.mode]}
          onChange={([value]) => change({ ...wish, mode: offered.find((one) => one === value) ?? 'guardian' })}
          single
        />
      )}
      <SurveyPart {...part} />
      {tried && !(isWhole(wish, form) && isRead(wish, form)) && (
        <p class="field-error" role="alert">
          {text.lookAbove}
        </p>
      )}
      <Button submit primary disabled={form.objections.length > 0}>
        {text.look}
      </Button>
    </form>
  );
};
