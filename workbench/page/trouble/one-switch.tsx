/** One switch: what it does, what it is set to, and a field of its kind to set it. */
import { type FormEvent, useId, useState } from 'react';
import type { SwitchSeen } from '../server-calls';

interface OneSwitchProps {
  readonly one: SwitchSeen;
  /** `null` turns it off. */
  onSet(value: unknown): void;
}

export const OneSwitch = ({ one, onSet }: OneSwitchProps) => {
  const id = useId();
  const { name, says, unverified, value } = one;
  return (
    <div className="switch">
      <p id={id}>
        <strong>{name}</strong> {value !== null && <span className="tag">on</span>}
        <br />
        {says}
        {unverified && <em> Not settled by Google’s documentation ({unverified}).</em>}
      </p>
      <SwitchField one={one} labelledBy={id} onSet={onSet} />
    </div>
  );
};

const SwitchField = ({ one, labelledBy, onSet }: OneSwitchProps & { readonly labelledBy: string }) => {
  const { kind, choices = [], value } = one;
  const [typed, setTyped] = useState(() => shown(value));
  if (kind === 'flag' || kind === 'choice') {
    const options = kind === 'flag' ? ['true', 'false'] : choices;
    return (
      <select
        aria-labelledby={labelledBy}
        value={value === null ? '' : String(value)}
        onChange={({ target }) => onSet(chosen(kind, target.value))}
      >
        <option value="">as usual</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  const set = (event: FormEvent): void => {
    event.preventDefault();
    onSet(typed.trim() === '' ? null : read(kind, typed.trim()));
  };
  return (
    <form className="one-line" onSubmit={set}>
      <input
        aria-labelledby={labelledBy}
        inputMode={kind === 'count' || kind === 'rate' ? 'numeric' : 'text'}
        placeholder={hints[kind] ?? ''}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit">Set</button>
      {value !== null && (
        <button type="button" onClick={() => onSet(null)}>
          Off
        </button>
      )}
    </form>
  );
};

const hints: Readonly<Record<string, string>> = {
  count: 'a number',
  rate: 'one in so many',
  list: 'names, with commas',
  execution: '{"atCall": 3, "function": "…", "args": []}',
};

const chosen = (kind: string, option: string): unknown => {
  if (option === '') return null;
  return kind === 'flag' ? option === 'true' : option;
};

/** What does not fit is sent as it is, so that the server can say what it wants. */
const read = (kind: string, text: string): unknown => {
  if (kind === 'count') return /^\d+$/.test(text) ? Number(text) : text;
  if (kind === 'rate') return /^\d+$/.test(text) ? { oneIn: Number(text) } : text;
  if (kind === 'list') return text.split(',').map((part) => part.trim());
  if (kind !== 'execution') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const shown = (value: unknown): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  return 'oneIn' in value ? String(value.oneIn) : JSON.stringify(value);
};
