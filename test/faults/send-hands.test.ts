// Colleagues sort, filter, insert, delete, rename and damage while a slice is under way: nobody has a message twice, nobody is lost (design 3.1, 3.5).
import { rmSync } from 'node:fs';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { answerOf, type Progress, sendLog, sendUntilDone, valueOfCall } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';
import { sendEndingOf } from '../support/send-ending';
import { distWithHands, handDeeds } from '../support/staff-hands';
import { strideOf } from '../support/stride';

const families = 8;
const colleague = 'sam.okafor@maplevalley.example';
const { campaign, freshFolder, freshHost } = preparedCampaign(families);

let [distDir, stateColumn] = ['', 0];
beforeAll(async () => {
  distDir = distWithHands();
  const host = await freshHost();
  stateColumn =
    (host
      .world()
      .sheets.find(({ name }) => name === 'Send log')
      ?.values[0]?.indexOf('log.state') ?? 0) + 1;
  host.close();
});
afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const opened = (): Promise<Host> => openHost({ distDir, dataDir: freshFolder() });

const press = (host: Host) => answerOf<Progress>(host, 'sendMessages', { campaign: campaign(), most: 5 });

const callsOfSlice = async (): Promise<number> => {
  const host = await freshHost();
  host.resetCalls();
  await press(host);
  const { total } = host.calls();
  host.close();
  return total;
};

/** Presses until nothing is open, looks again at what failed, and presses once more. */
const sentInTheEnd = async (host: Host): Promise<{ readonly gone: number }> => {
  await sendUntilDone(host, campaign(), 5);
  await valueOfCall(host, 'recheckUnsent', { campaign: campaign() });
  const { figures } = await sendUntilDone(host, campaign(), 5);
  return { gone: figures.gone ?? 0 };
};

/** The suite begins with another call for each deed. */
const stride = strideOf(9);

test.each(handDeeds.map((deed, at) => [deed, at] as const))(
  '%s at a call of a slice',
  async (deed, at) => {
    const calls = await callsOfSlice();
    let [tried, gone] = [0, 0];
    for (let atCall = 1 + (stride === 1 ? 0 : at % stride); atCall <= calls; atCall += stride) {
      const host = await opened();
      host.setFaults({ interleave: { atCall, function: deed, args: [], user: colleague } });
      await press(host);
      await host.advanceClock(8);
      const { gone: missed } = await sentInTheEnd(host);
      if (deed === 'damageCodes') await host.run('mendCodes', [stateColumn]);
      const { unknown, ...ending } = sendEndingOf(host);
      expect({ atCall, ...ending, told: ending.rows + missed >= families, unknown: unknown <= 1 }).toEqual({
        atCall,
        doubled: 0,
        lost: 0,
        rows: ending.rows,
        told: true,
        unknown: true,
      });
      expect({ atCall, missed: deed === 'deleteRow' ? missed <= 1 : missed === 0 }).toEqual({ atCall, missed: true });
      [tried, gone] = [tried + 1, gone + missed];
      host.close();
    }
    console.log(`${deed}: ${tried} of ${calls} calls tried; ${gone} times the log said that a row is gone`);
  },
  300_000,
);

test('codes and header of a column are gone between claim and outcome: it stops, and goes on once they are back', async () => {
  for (const atCall of [30, 40, 46, 50]) {
    const host = await opened();
    host.setFaults({ interleave: { atCall, function: 'damageCodesAndHeader', args: [], user: colleague } });
    const { problem } = await press(host);
    expect(problem?.code).toBe('sheet.column-missing');
    expect((await press(host)).problem?.code).toBe('sheet.column-missing');
    const out = host.world().mail.length;
    await host.run('mendCodes', [stateColumn]);
    await host.advanceClock(8);
    await sendUntilDone(host, campaign(), 5);
    const ending = sendEndingOf(host);
    expect({ atCall, ...ending, unknown: ending.unknown <= 1 }).toEqual({
      atCall,
      doubled: 0,
      lost: 0,
      rows: families,
      unknown: true,
    });
    expect(out).toBeLessThanOrEqual(5);
    host.close();
  }
}, 60_000);

test('a log that is protected from the person who presses: nothing is claimed, nothing is sent', async () => {
  const host = await opened();
  await host.run('protectLog', [], { user: colleague });
  const other = 'ines.reader@maplevalley.example';
  host.addUser(other);
  const reply = await answerOf(host, 'sendMessages', { campaign: campaign(), most: 5 }, other);
  expect(reply.ok).toBe(false);
  expect(host.world().mail).toEqual([]);
  expect(sendLog(host).map((row) => row['log.state'])).toEqual(Array(families).fill('open'));
  await host.run('unprotectLog', []);
  await sendUntilDone(host, campaign(), 5);
  expect(sendEndingOf(host)).toEqual({ doubled: 0, lost: 0, unknown: 0, rows: families });
  host.close();
}, 30_000);
