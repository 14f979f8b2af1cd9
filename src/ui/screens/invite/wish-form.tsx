// The form of a message: what is typed for it, who gets it, and one message for whom.
import { useState } from 'preact/hooks';
import type { InvitationWish, InviteHome, MessageForm, NamedChoice } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { words } from '../../words';
import { FieldsPart } from './fields-part';
import { languagesTyped, missingFields, withKnown } from './wish-draft';

type Audience = InvitationWish['audience'];

const kinds = ['everyone', 'schools', 'languages'] as const;

type Kind = (typeof kinds)[number];
const modes: readonly InvitationWish['mode'][] = ['guardian', 'household'];
const childModes: readonly InvitationWish['mode'][] = ['guardian-child', 'household-child'];

const chosenIn = (audience: Audience): readonly string[] => {
  if (audience.kind === 'schools') return audience.schools;
  return audience.kind === 'languages' ? audience.languages : [];
};

const audienceOf = (kind: Kind, chosen: readonly string[]): Audience => {
  if (kind === 'schools') return { kind, schools: [...chosen] };
  return kind === 'languages' ? { kind, languages: [...chosen] } : { kind };
};

const options = (choices: readonly NamedChoice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

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

const AudiencePart = ({ home, wish, change, tried }: PartProps) => {
  const text = words().invite.wish;
  const kind = kinds.find((one) => one === wish.audience.kind) ?? 'everyone';
  const chosen = chosenIn(wish.audience);
  const choose = (value: string | undefined) =>
    change({ ...wish, audience: audienceOf(kinds.find((one) => one === value) ?? 'everyone', []) });
  const list = { schools: home.schools, languages: home.languages, everyone: [] }[kind];
  return (
    <>
      <Choices
        legend={text.audience}
        options={kinds.map((value) => ({ value, label: text.audiences[value] }))}
        chosen={[kind]}
        onChange={([value]) => choose(value)}
        single
      />
      {kind !== 'everyone' && (
        <Choices
          legend={kind === 'schools' ? text.whichSchools : text.whichLanguages}
          options={options(list)}
          chosen={chosen}
          onChange={(all) => change({ ...wish, audience: audienceOf(kind, all) })}
        />
      )}
      {tried && kind !== 'everyone' && chosen.length === 0 && (
        <p class="field-error" role="alert">
          {text.chooseOne}
        </p>
      )}
    </>
  );
};

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
  if (audience.kind !== 'everyone' && chosenIn(audience).length === 0) return false;
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
      <AudiencePart {...part} />
      <Choices
        legend={text.mode}
        options={offered.map((value) => ({ value, label: text.modes[value], hint: text.modeHints[value] }))}
        chosen={[wish.mode]}
        onChange={([value]) => change({ ...wish, mode: offered.find((one) => one === value) ?? 'guardian' })}
        single
      />
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
