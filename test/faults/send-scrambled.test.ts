// The log after hands that no program expects: one column sorted by itself, columns pulled apart, a state typed over a claim.
import { rmSync } from 'node:fs';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { answerOf, type Progress, plainFamilies, received, sendUntilDone, valueOfCall } from '../support/invite-world';
import { greetings } from '../support/mail-stage';
import { preparedCampaign } from '../support/prepared-campaign';
import { sendEndingOf } from '../support/send-ending';
import { distWithHands } from '../support/staff-hands';
import { strideOf } from '../support/stride';

const families = 9;
const colleague = 'sam.okafor@maplevalley.example';
const { campaign, freshFolder } = preparedCampaign(families);

let distDir = '';
beforeAll(() => {
  distDir = distWithHands();
});
afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const opened = (): Promise<Host> => openHost({ distDir, dataDir: freshFolder() });

const press = (host: Host, most: number) => answerOf<Progress>(host, 'sendMessages', { campaign: campaign(), most });

/** Families who have no message though the sidebar asks nobody to look after them. */
const forgotten = async (host: Host): Promise<readonly string[]> => {
  const counts = received(host);
  const view = await valueOfCall<{ unsent: readonly { why: string }[] }>(host, 'openCampaign', {
    campaign: campaign(),
  });
  const told = view.unsent.filter(({ why }) => why !== '');
  const missing = plainFamilies(families)
    .map((row) => row[8] ?? '')
    .filter((address) => !counts.has(address));
  return told.length >= missing.length ? [] : missing;
};

/** Messages that greet another family than the one whose address they went to. */
const misled = (host: Host): number => {
  const rows = plainFamilies(families);
  return host.world().mail.filter(({ to, text }) => {
    const row = rows.find((one) => one[8] === to[0]) ?? [];
    return !text.includes(greetings[row[10] ?? '']?.(row[7] ?? '') ?? '?');
  }).length;
};

test.each([
  ['log.state', true],
  ['log.state', false],
  ['log.key', false],
  ['log.unit', false],
  ['log.guardians', false],
  ['log.address', false],
] as const)(
  'the column %s is sorted by itself between two slices (upwards: %s): nobody twice, nobody another’s, nobody forgotten',
  async (code, upwards) => {
    const host = await opened();
    await press(host, 4);
    await host.run('sortOneColumn', [code, upwards]);
    for (let round = 0; round < 4; round += 1) {
      await press(host, 4);
      await host.advanceClock(8);
    }
    const { doubled } = sendEndingOf(host);
    expect({ doubled, misled: misled(host), forgotten: await forgotten(host) }).toEqual({
      doubled: 0,
      misled: 0,
      forgotten: [],
    });
    host.close();
  },
);

test('a state that is typed over a live claim opens nothing: a second person sends none of it', async () => {
  for (const atCall of [28, 34, 38]) {
    const host = await opened();
    host.setFaults({ interleave: { atCall, function: 'openClaimed', args: [], user: colleague } });
    const first = press(host, 5);
    await first;
    await press(host, 5);
    await host.advanceClock(8);
    await sendUntilDone(host, campaign(), 5);
    expect({ atCall, ...sendEndingOf(host) }).toEqual({ atCall, doubled: 0, lost: 0, unknown: 0, rows: families });
    host.close();
  }
  const host = await opened();
  host.onScreen((event) => {
    if (event.kind === 'mail-arrived' && event.n === 3) host.setFaults({ crashAtCall: 1 });
  });
  await host.run('rpc', ['sendMessages', { campaign: campaign(), most: 5 }]);
  expect(host.world().mail).toHaveLength(3);
  await host.run('openClaimed', []);
  await sendUntilDone(host, campaign(), 5);
  const ending = sendEndingOf(host);
  expect({ ...ending, unknown: ending.unknown <= 1 }).toEqual({ doubled: 0, lost: 0, unknown: true, rows: families });
  host.close();
}, 60_000);

const stride = strideOf(7);

test.each([
  ['log.state', 'far right'],
  ['log.state', 'far left'],
  ['log.day', 'far left'],
  ['log.run', 'far left'],
  ['log.run', 'far right'],
  ['log.order', 'far left'],
] as const)(
  '%s was moved to the %s, and the run dies as it writes: nobody twice, at most one unknown',
  async (code, place) => {
    let tried = 0;
    for (let back = 1; back <= 24; back += stride) {
      const host = await opened();
      await host.run('moveApart', [code, place === 'far left']);
      const calls = await callsWith(code, place);
      host.setFaults({ crashAtCall: calls - back, crashWhen: 'after', unflushed: 'kept' });
      await host.run('rpc', ['sendMessages', { campaign: campaign(), most: 5 }]);
      await host.advanceClock(8);
      await sendUntilDone(host, campaign(), 5);
      const ending = sendEndingOf(host);
      expect({ back, ...ending, unknown: ending.unknown <= 1 }).toEqual({
        back,
        doubled: 0,
        lost: 0,
        rows: families,
        unknown: true,
      });
      tried += 1;
      host.close();
    }
    console.log(`${code} ${place}: a death at ${tried} of the last 24 calls`);
  },
  60_000,
);

const known = new Map<string, number>();

/** Calls of a slice in that layout. */
const callsWith = async (code: string, place: string): Promise<number> => {
  const key = `${code} ${place}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const host = await opened();
  await host.run('moveApart', [code, place === 'far left']);
  host.resetCalls();
  await press(host, 5);
  const { total } = host.calls();
  host.close();
  known.set(key, total);
  return total;
};
