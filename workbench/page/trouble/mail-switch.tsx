/** Trouble with mail: little quota left, a send that fails. */
import { useState } from 'react';
import type { Make } from '../make';
import { useOverview } from '../overview';
import { setFaults, setUser } from '../server-calls';

const failure = 'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.';

export const MailSwitch = ({ user, onMake }: { readonly user: string; readonly onMake: Make }) => {
  const { overview } = useOverview();
  const left = overview.users.find(({ email }) => email === user)?.quotaLeft ?? 0;
  const [wanted, setWanted] = useState('5');
  return (
    <section>
      <h3>Mail</h3>
      <p>{left} messages left today</p>
      <form
        className="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          onMake(setUser(user, { quotaLeft: Number(wanted) }), `${wanted} messages are left today.`);
        }}
      >
        <label>
          <span>Leave only</span>
          <input
            type="number"
            min="0"
            max="1500"
            required
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <button type="submit">Set</button>
      </form>
      <button
        type="button"
        onClick={() =>
          onMake(setFaults({ failNext: 'MailApp.sendEmail', message: failure }), 'The next message will fail.')
        }
      >
        Let the next message fail
      </button>
    </section>
  );
};
