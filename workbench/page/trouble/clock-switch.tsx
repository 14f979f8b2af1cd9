/** Letting time pass; hourly work that is due is done on the way. */

import type { Make } from '../make';
import { advanceClock } from '../server-calls';

const steps = [
  { label: '1 hour', minutes: 60 },
  { label: '1 day', minutes: 1_440 },
  { label: '1 week', minutes: 10_080 },
] as const;

export const ClockSwitch = ({ onMake }: { readonly onMake: Make }) => (
  <section>
    <h3>Let time pass</h3>
    <p className="buttons">
      {steps.map(({ label, minutes }) => (
        <button
          key={label}
          type="button"
          onClick={() => onMake(advanceClock(minutes), `The clock went on by ${label}.`)}
        >
          {label}
        </button>
      ))}
    </p>
  </section>
);
