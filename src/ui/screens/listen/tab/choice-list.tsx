// The choices of a question, one a line; folded away where they are many, as the schools of a big district are.
import type { TabColumn } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { counted, fill, words } from '../../../words';
import { foundSince } from './setup-cards';
import { asksChoices, mostChoices, setupFault } from './setup-faults';

export interface ChoiceListProps {
  readonly column: TabColumn;
  /** As it was proposed. */
  readonly first: TabColumn;
  readonly min: number;
  /** Saving was tried: what is wrong is said. */
  readonly tried: boolean;
  readonly change: (changed: TabColumn) => void;
}

const listedOpenly = 20;
const namesListed = 5;

const FoundSince = ({ column, first, min, change }: Omit<ChoiceListProps, 'tried'>) => {
  const text = words().listen.setup;
  const since = foundSince(column, first);
  if (since.length === 0) return null;
  const named = since.slice(0, namesListed).join('; ');
  return (
    <>
      <p class="field-hint">{fill(text.since, { min, choices: since.length > namesListed ? `${named} …` : named })}</p>
      <Button
        onClick={() => change({ ...column, choices: [...column.choices.filter((one) => one.trim() !== ''), ...since] })}
      >
        {counted(text.addSince, since.length)}
        <span class="visually-hidden"> {column.grid?.question ?? column.heading}</span>
      </Button>
    </>
  );
};

export const ChoiceList = ({ column, first, min, tried, change }: ChoiceListProps) => {
  const text = words().listen.setup;
  const isKey = column.kind === 'key';
  const found = asksChoices(column.kind) ? column.found[column.kind].choices.length : 0;
  const filled = column.choices.filter((one) => one.trim() !== '').length;
  const fault = tried ? setupFault(column) : undefined;
  const field = (
    <TextField
      label={isKey ? text.groups : text.choices}
      hint={isKey ? text.groupsHint : text.choicesHint}
      lines={Math.min(Math.max(column.choices.length + 1, 3), 10)}
      value={column.choices.join('\n')}
      onChange={(choices) => change({ ...column, choices: choices.split('\n') })}
      error={fault === undefined ? undefined : fill(text[fault], { n: mostChoices(column.kind) })}
    />
  );
  return (
    <>
      {Math.max(first.choices.length, found) <= listedOpenly ? (
        field
      ) : (
        <details open={fault !== undefined}>
          <summary>{counted(isKey ? text.groupsFolded : text.choicesFolded, filled)}</summary>
          {field}
        </details>
      )}
      {column.rarer > 0 && (
        <p class="field-hint">{counted(isKey ? text.rarerGroups : text.rarer, column.rarer, { min })}</p>
      )}
      <FoundSince column={column} first={first} min={min} change={change} />
    </>
  );
};
