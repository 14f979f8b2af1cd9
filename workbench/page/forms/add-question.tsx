/** Adding a question to a form by hand, behind the product's back. */
import { type FormEvent, useState } from 'react';

export const AddQuestion = ({ onAdd }: { onAdd(title: string): void }) => {
  const [title, setTitle] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <form className="one-line" onSubmit={add}>
      <label>
        <span>New question</span>
        <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit">Add by hand</button>
    </form>
  );
};
