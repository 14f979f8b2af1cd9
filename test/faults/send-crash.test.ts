// A send that dies at any service call: nobody has the message twice, nobody is lost without a trace (design 3.5).

import type { Host } from '../../workbench/host-types';
import type { Faults } from '../../workbench/trouble/faults';
import { sendUntilDone } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';
import { type SendEnding, sendEndingOf } from '../support/send-ending';

const families = 9;
const { campaign, freshHost } = preparedCampaign(families);

const press = (host: Host) => host.run('rpc', ['sendMessages', { campaign: campaign(), most: 50 }]);

/** Dies at that call, then goes on as people do: they wait, and press again. */
const crashedAt = async (crashAtCall: number, how: Pick<Faults, 'crashWhen' | 'unflushed'>): Promise<SendEnding> => {
  const host = await freshHost();
  host.setFaults({ ...how, crashAtCall });
  const reply = await press(host);
  expect(reply).toHaveProperty('error');
  await host.advanceClock(8);
  await sendUntilDone(host, campaign());
  const ending = sendEndingOf(host);
  host.close();
  return ending;
};

const callsOfCleanRun = async (): Promise<number> => {
  const host = await freshHost();
  host.resetCalls();
  await press(host);
  const { total } = host.calls();
  expect(sendEndingOf(host)).toEqual({ doubled: 0, lost: 0, unknown: 0, rows: families });
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
