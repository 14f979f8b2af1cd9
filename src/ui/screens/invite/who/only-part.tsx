// Narrows any audience down: rules that leave out whoever they do not fit.
import { useState } from 'preact/hooks';
import type { OnlyWish } from '../../../../rpc/audience';
import type { WhoChoices } from '../../../../rpc/who-calls';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { SelectField } from '../../../controls/field';
import { fill, words } from '../../../words';
import { emptyColumn, isWholeRule } from './audience-state';
import { ColumnPart } from './column-part';

const kinds = ['schools', 'languages', 'column'] as const;

const empty: { readonly [Kind in OnlyWish['kind']]: OnlyWish } = {
  schools: { kind: 'schools', schools: [] },
  languages: { kind: 'languages', languages: [] },
  column: emptyColumn,
};

const nameIn = (named: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  named.find((one) => one.id === id)?.name ?? id;

/** `Home language: English, Spanish`. */
const ruleText = (only: OnlyWish, choices: WhoChoices): string => {
  const text = words().who;
  if (only.kind === 'column')
    return fill(text.rule, {
      column: only.column,
      values: only.values.map((value) => value || text.empty).join(', '),
    });
  const values =
    only.kind === 'schools'
      ? only.schools.map((id) => nameIn(choices.schools, id))
      : only.languages.map((id) => nameIn(choices.languages, id));
  return fill(text.rule, { column: text.onlyKinds[only.kind], values: values.join(', ') });
};

interface RuleProps {
  readonly choices: WhoChoices;
  readonly rule: OnlyWish;
  readonly onChange: (rule: OnlyWish) => void;
}

const RuleDetails = ({ choices, rule, onChange }: RuleProps) => {
  const text = words().who;
  if (rule.kind === 'column') return <ColumnPart columns={choices.columns} value={rule} onChange={onChange} />;
  const named = choices[rule.kind];
  if (named.length === 0) return <p>{text.none[rule.kind]}</p>;
  return (
    <Choices
      legend={rule.kind === 'schools' ? text.whichSchools : text.whichLanguages}
      options={named.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={rule.kind === 'schools' ? rule.schools : rule.languages}
      onChange={(all) =>
        onChange(rule.kind === 'schools' ? { ...rule, schools: [...all] } : { ...rule, languages: [...all] })
      }
    />
  );
};

const NewRule = ({
  choices,
  keep,
  leave,
}: {
  readonly choices: WhoChoices;
  readonly keep: (rule: OnlyWish) => void;
  readonly leave: () => void;
}) => {
  const text = words().who;
  const [rule, setRule] = useState<OnlyWish>(empty.schools);
  return (
    <div class="card">
      <SelectField
        label={text.whichRule}
        value={rule.kind}
        options={kinds.map((kind) => ({ value: kind, label: text.onlyKinds[kind] }))}
        onChange={(kind) => setRule(empty[kinds.find((known) => known === kind) ?? 'schools'])}
      />
      <RuleDetails choices={choices} rule={rule} onChange={setRule} />
      <p>
        <Button primary disabled={!isWholeRule(rule)} onClick={() => keep(rule)}>
          {text.keepRule}
        </Button>
        <Button onClick={leave}>{text.leave}</Button>
      </p>
    </div>
  );
};

export const OnlyPart = ({
  choices,
  value,
  onChange,
}: {
  readonly choices: WhoChoices;
  readonly value: readonly OnlyWish[];
  readonly onChange: (value: OnlyWish[]) => void;
}) => {
  const text = words().who;
  const [adding, setAdding] = useState(false);
  const keep = (rule: OnlyWish) => {
    onChange([...value, rule]);
    setAdding(false);
  };
  return (
    <section aria-labelledby="who-only">
      <h2 id="who-only">{text.only}</h2>
      <p class="field-hint">{text.onlyHint}</p>
      {value.length > 0 && (
        <ul class="who-rules">
          {value.map((rule, at) => (
            <li key={ruleText(rule, choices)}>
              <span>{ruleText(rule, choices)}</span>
              <Button onClick={() => onChange(value.filter((_, place) => place !== at))}>{text.dropRule}</Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <NewRule choices={choices} keep={keep} leave={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{text.addRule}</Button>
      )}
    </section>
  );
};
