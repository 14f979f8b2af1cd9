// What the workbench takes for true without having seen it on Google's own servers.
import { faultTable } from '../../workbench/trouble/fault-table';
import { fidelityTests } from '../support/fidelity-lines';

const sources = { T: 'third-party', O: 'own knowledge' } as const;

/** Behaviors by the line of docs/rules.md, then the switches that turn them; each is *unverified live*. */
export const unverifiedList = (): string => {
  const tests = fidelityTests().flatMap(({ line, sureness, says }) =>
    sureness === 'T' || sureness === 'O' ? [`  ${line}  ${sources[sureness]}: ${says}`] : [],
  );
  const switches = faultTable.flatMap(({ name, unverified, says }) =>
    unverified === undefined ? [] : [`  ${unverified}  --fault ${name}=…  ${says}`],
  );
  return [
    'unverified live: behaviors that no page of Google’s settles',
    ...[...new Set(tests)].sort(),
    'unverified live: each of these has a switch, and both settings have a test',
    ...switches.sort(),
  ].join('\n');
};
