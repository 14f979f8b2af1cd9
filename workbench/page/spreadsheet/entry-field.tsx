/** Putting a value into a cell that has a rule: out of its list, by its check mark, or by what the rule says. */
import type { Entry, Put } from './beside-cell';

interface EntryFieldProps {
  readonly name: string;
  readonly entry: Entry;
  readonly held: string;
  readonly onPut: Put;
}

/** A value that the list does not have stays to be seen, as the cell keeps it. */
export const EntryField = ({ name, entry, held, onPut }: EntryFieldProps) => {
  if (entry.kind === 'rule') return <p>{entry.words}</p>;
  if (entry.kind === 'checkbox')
    return (
      <label>
        <input
          type="checkbox"
          checked={entry.isChecked}
          onChange={() => void onPut(entry.isChecked ? entry.unchecked : entry.checked)}
        />
        Checked
      </label>
    );
  const choices = ['', ...entry.choices];
  return (
    <label>
      <span>Choices for {name}</span>
      <select value={held} dir="auto" onChange={({ target }) => void onPut(target.value)}>
        {(choices.includes(held) ? choices : [held, ...choices]).map((choice) => (
          <option key={choice} value={choice}>
            {choice || '(empty)'}
          </option>
        ))}
      </select>
    </label>
  );
};
