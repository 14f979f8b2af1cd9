/** A crash in the middle of the work, at a call to Google of one's choice. */
import { useState } from 'react';
import type { Make } from '../make';
import { setFaults } from '../server-calls';

export const CrashSwitch = ({ onMake }: { readonly onMake: Make }) => {
  const [call, setCall] = useState('10');
  const [crashWhen, setWhen] = useState<'before' | 'after'>('after');
  return (
    <section>
      <h3>Crash</h3>
      <form
        className="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          onMake(
            setFaults({ crashAtCall: Number(call), crashWhen }),
            `The script will die ${crashWhen} its call ${call} from now.`,
          );
        }}
      >
        <label>
          <span>At call</span>
          <input type="number" min="1" required value={call} onChange={(event) => setCall(event.target.value)} />
        </label>
        <label>
          <span>When</span>
          <select value={crashWhen} onChange={(event) => setWhen(event.target.value === 'before' ? 'before' : 'after')}>
            <option value="before">before it took effect</option>
            <option value="after">after it took effect</option>
          </select>
        </label>
        <button type="submit">Arm</button>
      </form>
    </section>
  );
};
