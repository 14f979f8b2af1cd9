/** A text that is kept when its field is left, as in Google's own editor. */
import { useEffect, useState } from 'react';

interface SavedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: 'one' | 'many';
  onSave(text: string): void;
}

export const SavedField = ({ label, value, lines = 'one', onSave }: SavedFieldProps) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = (): void => {
    if (typed !== value) onSave(typed);
  };
  return (
    <label className="saved-field">
      <span>{label}</span>
      {lines === 'many' ? (
        <textarea value={typed} dir="auto" rows={2} onChange={({ target }) => setTyped(target.value)} onBlur={keep} />
      ) : (
        <input value={typed} dir="auto" onChange={({ target }) => setTyped(target.value)} onBlur={keep} />
      )}
    </label>
  );
};
