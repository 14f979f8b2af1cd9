/** Another colleague in this district. */
import { type FormEvent, useState } from 'react';
import type { Make } from '../make';
import { addUser } from '../server-calls';

export const AddPerson = ({ onMake }: { readonly onMake: Make }) => {
  const [email, setEmail] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    onMake(addUser(email.trim()), `${email.trim()} works here now.`);
    setEmail('');
  };
  return (
    <section>
      <h3>Add a person</h3>
      <form className="one-line" onSubmit={add}>
        <label>
          <span>Address</span>
          <input type="email" required value={email} onChange={({ target }) => setEmail(target.value)} />
        </label>
        <button type="submit">Add</button>
      </form>
    </section>
  );
};
