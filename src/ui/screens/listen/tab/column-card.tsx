// One question of a tab that is not ours: how it is counted, and its choices.
import type { TabColumn } from '../../../../rpc/listen-calls';
import { SelectField, TextField } from '../../../controls/field';
import { counted, fill, words } from '../../../words';
import { asksChoices, setupFault } from './setup-faults';

interface ColumnCardProps {
  readonly column: TabColumn;
  readonly min: number;
  /** Saving was tried: what is wrong is said. */
  readonly tried: boolean;
  readonly change: (changed: TabColumn) => void;
}

export const ColumnCard = ({ column, min, tried, change }: ColumnCardProps) => {
  const text = words().listen.setup;
  const fault = setupFault(column);
  const kinds = Object.entries(text.kinds).map(([value, label]) => ({ value, label }));
  return (
    <section class="card listen-column">
      <h2 tabIndex={-1}>{column.heading}</h2>
      <p class="field-hint">{fill(text.column, { letters: column.letters })}</p>
      <SelectField
        label={text.kind}
        value={column.kind}
        options={kinds}
        onChange={(kind) => change({ ...column, kind: kind as TabColumn['kind'] })}
      />
      {asksChoices(column) && (
        <>
          <TextField
            label={text.choices}
            hint={text.choicesHint}
            lines={Math.min(Math.max(column.choices.length + 1, 3), 10)}
            value={column.choices.join('\n')}
            onChange={(choices) => change({ ...column, choices: choices.split('\n') })}
            error={tried && fault !== undefined ? text[fault] : undefined}
          />
          {column.rarer > 0 && <p class="field-hint">{counted(text.rarer, column.rarer, { min })}</p>}
        </>
      )}
    </section>
  );
};
