/** One line of text and a button that adds it. */
import { type FormEvent, useState } from 'react';

interface AddLineProps {
  readonly label: string;
  readonly button: string;
  onAdd(text: string): void;
}

export const AddLine = ({ label, button, onAdd }: AddLineProps) => {
  const [text, setText] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form className="one-line" onSubmit={add}>
      <label>
        <span>{label}</span>
        <input value={text} dir="auto" onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit">{button}</button>
    </form>
  );
};
