/** Every switch that there is, with what it does and whether it is on. */
import { useEffect, useState } from 'react';
import type { Make } from '../make';
import { useOverview } from '../overview';
import { getSwitches, type SwitchSeen, setFaults } from '../server-calls';
import { OneSwitch } from './one-switch';

export const SwitchList = ({ onMake }: { readonly onMake: Make }) => {
  const { overview } = useOverview();
  const [switches, setSwitches] = useState<readonly SwitchSeen[]>([]);
  const settings = JSON.stringify(overview.faults);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever a setting changed
  useEffect(() => void getSwitches().then(setSwitches, () => setSwitches([])), [settings]);
  const on = switches.filter(({ value }) => value !== null).length;
  return (
    <section>
      <h3>Every switch</h3>
      <details>
        <summary>
          {switches.length} switches, {on === 0 ? 'none' : on} set
        </summary>
        {switches.map((one) => (
          <OneSwitch
            key={`${one.name} ${JSON.stringify(one.value)}`}
            one={one}
            onSet={(value) =>
              onMake(setFaults({ [one.name]: value }), `${one.name} is ${value === null ? 'off' : 'set'}.`)
            }
          />
        ))}
      </details>
    </section>
  );
};
