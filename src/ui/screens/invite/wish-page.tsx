// Who gets the invitation, and what it says about the survey.
import { useState } from 'preact/hooks';
import type { InvitationWish, InviteHome, NamedChoice } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { PageWithin } from '../../controls/page-within';
import { words } from '../../words';

type Audience = InvitationWish['audience'];
type Kind = Audience['kind'];

const kinds: readonly Kind[] = ['everyone', 'schools', 'languages'];
const modes: readonly InvitationWish['mode'][] = ['guardian', 'household'];

const usualDays = 14;

const twoWeeksOn = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + usualDays * 86_400_000).toISOString().slice(0, 10);

const chosenIn = (audience: Audience | undefined): readonly string[] => {
  if (audience?.kind === 'schools') return audience.schools;
  return audience?.kind === 'languages' ? audience.languages : [];
};

const audienceOf = (kind: Kind, chosen: readonly string[]): Audience => {
  if (kind === 'schools') return { kind, schools: [...chosen] };
  return kind === 'languages' ? { kind, languages: [...chosen] } : { kind };
};

const options = (choices: readonly NamedChoice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

export const WishPage = ({
  home,
  survey,
  before,
  back,
  wished,
}: {
  readonly home: InviteHome;
  readonly survey: string;
  readonly before: InvitationWish | undefined;
  readonly back: () => void;
  readonly wished: (wish: InvitationWish) => void;
}) => {
  const text = words().invite.wish;
  const found = home.surveys.find(({ id }) => id === survey);
  const [mode, setMode] = useState<InvitationWish['mode']>(before?.mode ?? 'guardian');
  const [kind, setKind] = useState<Kind>(before?.audience.kind ?? 'everyone');
  const [chosen, setChosen] = useState<readonly string[]>(chosenIn(before?.audience));
  const [minutes, setMinutes] = useState(String(before?.minutes ?? found?.minutes ?? ''));
  const [closes, setCloses] = useState(before?.closes ?? (found?.closes || twoWeeksOn(home.today)));
  const [tried, setTried] = useState(false);
  const nobody = kind !== 'everyone' && chosen.length === 0;
  const wholeMinutes = Number(minutes);
  const badMinutes = !(Number.isInteger(wholeMinutes) && wholeMinutes >= 1 && wholeMinutes <= 60);
  const look = () => {
    setTried(true);
    if (nobody || badMinutes || closes === '') return;
    wished({ survey, mode, audience: audienceOf(kind, chosen), minutes: wholeMinutes, closes });
  };
  const chooseKind = (value: string | undefined) => {
    setKind(kinds.find((one) => one === value) ?? 'everyone');
    setChosen([]);
  };
  return (
    <PageWithin backText={words().invite.sending.back} title={text.title} lead={found?.name} back={back}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Choices
          legend={text.audience}
          options={kinds.map((value) => ({ value, label: text.audiences[value] }))}
          chosen={[kind]}
          onChange={([value]) => chooseKind(value)}
          single
        />
        {kind === 'schools' && (
          <Choices legend={text.whichSchools} options={options(home.schools)} chosen={chosen} onChange={setChosen} />
        )}
        {kind === 'languages' && (
          <Choices
            legend={text.whichLanguages}
            options={options(home.languages)}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        {tried && nobody && (
          <p class="field-error" role="alert">
            {text.chooseOne}
          </p>
        )}
        <Choices
          legend={text.mode}
          options={modes.map((value) => ({ value, label: text.modes[value], hint: text.modeHints[value] }))}
          chosen={[mode]}
          onChange={([value]) => setMode(modes.find((one) => one === value) ?? 'guardian')}
          single
        />
        <TextField
          label={text.minutes}
          type="number"
          value={minutes}
          onChange={setMinutes}
          error={tried && badMinutes ? text.minutesRange : undefined}
        />
        <TextField
          label={text.closes}
          type="date"
          value={closes}
          onChange={setCloses}
          error={tried && closes === '' ? words().invite.problems['closes-missing'].what : undefined}
        />
        <Button submit primary>
          {text.look}
        </Button>
      </form>
    </PageWithin>
  );
};
