// A send that dies at any service call: nobody has the message twice, nobody is lost without a trace (design 3.5).

import type { Host } from '../../workbench/host-types';
import type { Faults } from '../../workbench/trouble/faults';
import { received, sendLog, sendUntilDone } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';

const families = 9;
const { campaign, freshHost } = preparedCampaign(families);

const press = (host: Host) => host.run('rpc', ['sendMessages', { campaign: campaign(), most: 50 }]);

interface Ending {
  readonly doubled: number;
  /** Families without a message whose row does not say so. */
  readonly lost: number;
  readonly unknown: number;
  readonly rows: number;
}

const endingOf = (host: Host): Ending => {
  const counts = received(host);
  const log = sendLog(host);
  const told = (state: string) => log.filter((row) => row['log.state'] === state);
  return {
    doubled: [...counts.values()].filter((count) => count > 1).length,
    lost: told('sent').filter((row) => (counts.get(row['log.address'] ?? '') ?? 0) !== 1).length,
    unknown: told('unknown').length,
    rows: told('sent').length + told('unknown').length,
  };
};

/** Dies at that call, then goes on as people do: they wait, and press again. */
const crashedAt = async (crashAtCall: number, how: Pick<Faults, 'crashWhen' | 'unflushed'>): Promise<Ending> => {
  const host = await freshHost();
  host.setFaults({ ...how, crashAtCall });
  const reply = await press(host);
  expect(reply).toHaveProperty('error');
  await host.advanceClock(8);
  await sendUntilDone(host, campaign());
  const ending = endingOf(host);
  host.close();
  return ending;
};

const callsOfCleanRun = async (): Promise<number> => {
  const host = await freshHost();
  host.resetCalls();
  await press(host);
  const { total } = host.calls();
  expect(endingOf(host)).toEqual({ doubled: 0, lost: 0, unknown: 0, rows: families });
  host.close();
  return total;
};

const ways: readonly Pick<Faults, 'crashWhen' | 'unflushed'>[] = [
  { crashWhen: 'before', unflushed: 'kept' },
  { crashWhen: 'before', unflushed: 'lost' },
  { crashWhen: 'after', unflushed: 'kept' },
  { crashWhen: 'after', unflushed: 'lost' },
];

test.each(ways)(
  'a crash $crashWhen any service call, unflushed writes $unflushed',
  async (how) => {
    const calls = await callsOfCleanRun();
    let tried = 0;
    let unknowns = 0;
    for (let call = 1; call <= calls; call += 1) {
      const ending = await crashedAt(call, how);
      expect({ call, ...ending, unknown: ending.unknown <= 1 }).toEqual({
        call,
        doubled: 0,
        lost: 0,
        unknown: true,
        rows: families,
      });
      unknowns += ending.unknown;
      tried += 1;
    }
    console.log(
      `crash ${how.crashWhen}, unflushed ${how.unflushed}: ${tried} points tried, ${calls} calls, ${unknowns} unknown in all`,
    );
    expect(tried).toBe(calls);
  },
  240_000,
);
