// Chooses who gets a message: a kind of audience, and what it needs to know.
import type { AudienceWish } from '../../../../rpc/audience';
import type { WhoChoices } from '../../../../rpc/who-calls';
import { Choices } from '../../../controls/choices';
import { SelectField } from '../../../controls/field';
import { fill, words } from '../../../words';
import { type AudienceKind, audienceKinds, emptyAudience, isWholeAudience } from './audience-state';
import { ColumnPart } from './column-part';

export interface AudienceProps {
  readonly choices: WhoChoices;
  readonly value: AudienceWish;
  readonly onChange: (value: AudienceWish) => void;
  /** Whether the person has pressed on: then it says what is missing. */
  readonly tried: boolean;
}

type Named = { readonly id: string; readonly name: string };
type Of<Kind extends AudienceKind> = Omit<AudienceProps, 'value'> & {
  readonly value: Extract<AudienceWish, { kind: Kind }>;
};

const options = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

const Several = ({
  legend,
  named,
  chosen,
  onChange,
  none,
  hint,
}: {
  readonly legend: string;
  readonly named: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly none: string;
  readonly hint?: string;
}) =>
  named.length === 0 ? (
    <p>{none}</p>
  ) : (
    <Choices
      legend={legend}
      options={options(named)}
      chosen={chosen}
      onChange={(all) => onChange([...all])}
      {...(hint === undefined ? {} : { hint })}
    />
  );

const one = (named: readonly Named[]) => [{ value: '', label: words().who.choose }, ...options(named)];

const SurveyChoice = ({ choices, value, onChange }: Of<'answered' | 'notAnswered'>) => {
  const text = words().who;
  if (choices.surveys.length === 0) return <p>{text.none.surveys}</p>;
  return (
    <SelectField
      label={text.whichSurvey}
      hint={text.surveyHint}
      value={value.survey}
      options={one(choices.surveys)}
      onChange={(survey) => onChange({ ...value, survey })}
    />
  );
};

const RsvpChoice = ({ choices, value, onChange }: Of<'rsvp'>) => {
  const text = words().who;
  const said = ['yes', 'maybe', 'no', 'none'] as const;
  if (choices.activities.length === 0) return <p>{text.none.rsvp}</p>;
  return (
    <>
      <SelectField
        label={text.whichEvent}
        value={value.activity}
        options={one(choices.activities)}
        onChange={(activity) => onChange({ ...value, activity })}
      />
      <Choices
        legend={text.whichAnswers}
        options={said.map((answer) => ({ value: answer, label: text.answers[answer] }))}
        chosen={value.answers}
        onChange={(all) => onChange({ ...value, answers: said.filter((answer) => all.includes(answer)) })}
      />
    </>
  );
};

const HandChoice = ({ choices, value, onChange }: Of<'raisedHand'>) => {
  const text = words().who;
  const { waiting, late, within } = choices.leads;
  return (
    <Choices
      legend={text.whichHands}
      hint={fill(text.handsHint, { waiting, late, within })}
      options={(['waiting', 'all'] as const).map((who) => ({ value: who, label: text.hands[who] }))}
      chosen={[value.who]}
      onChange={([who]) => onChange({ ...value, who: who === 'all' ? 'all' : 'waiting' })}
      single
    />
  );
};

const Details = ({ choices, value, onChange, tried }: AudienceProps) => {
  const text = words().who;
  const rest = { choices, onChange, tried };
  switch (value.kind) {
    case 'everyone':
      return null;
    case 'schools':
      return (
        <Several
          legend={text.whichSchools}
          named={choices.schools}
          chosen={value.schools}
          onChange={(schools) => onChange({ ...value, schools })}
          none={text.none.schools}
        />
      );
    case 'languages':
      return (
        <Several
          legend={text.whichLanguages}
          named={choices.languages}
          chosen={value.languages}
          onChange={(languages) => onChange({ ...value, languages })}
          none={text.none.languages}
        />
      );
    case 'role':
      return (
        <Several
          legend={text.whichRoles}
          hint={text.rolesHint}
          named={choices.roles.map((role) => ({ id: role, name: role }))}
          chosen={value.roles}
          onChange={(roles) => onChange({ ...value, roles })}
          none={text.none.role}
        />
      );
    case 'partners':
      return (
        <Several
          legend={text.whichPartners}
          named={choices.partnerTypes}
          chosen={value.types}
          onChange={(types) => onChange({ ...value, types })}
          none={text.none.partners}
        />
      );
    case 'rsvp':
      return <RsvpChoice {...rest} value={value} />;
    case 'raisedHand':
      return <HandChoice {...rest} value={value} />;
    case 'column':
      return <ColumnPart columns={choices.columns} value={value} onChange={onChange} />;
    default:
      return <SurveyChoice {...rest} value={value} />;
  }
};

export const AudiencePart = (props: AudienceProps) => {
  const text = words().who;
  const { value, onChange, tried } = props;
  return (
    <>
      <SelectField
        label={text.audience}
        value={value.kind}
        options={audienceKinds.map((kind) => ({ value: kind, label: text.audiences[kind] }))}
        onChange={(kind) => onChange(emptyAudience(audienceKinds.find((known) => known === kind) ?? 'everyone'))}
      />
      <Details {...props} />
      {tried && !isWholeAudience(value) && (
        <p class="field-error" role="alert">
          {text.chooseOne}
        </p>
      )}
    </>
  );
};
