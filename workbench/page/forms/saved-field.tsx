/** A text that is kept when its field is left, as in Google's own editor. */
import { useEffect, useId, useState } from 'react';

interface SavedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: 'one' | 'many';
  onSave(text: string): void;
}

export const SavedField = ({ label, value, lines = 'one', onSave }: SavedFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = (): void => {
    if (typed !== value) onSave(typed);
  };
  const field = { id, value: typed, dir: 'auto', onBlur: keep } as const;
  return (
    <div className="saved-field">
      <label htmlFor={id}>{label}</label>
      {lines === 'many' ? (
        <textarea {...field} rows={2} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <input {...field} onChange={({ target }) => setTyped(target.value)} />
      )}
    </div>
  );
};
