// A second person presses send while the first person's run is at any of its calls: nobody has the message twice (design 3.5).
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { confirmed, inviteWorld, plainFamilies, received, sendLog, sendUntilDone } from '../support/invite-world';
import { distDir } from '../support/product';

const families = 8;
const room = mkdtempSync(join(tmpdir(), 'send-interleave-'));
const prepared = join(room, 'prepared');
let campaign = '';
let opened = 0;

beforeAll(async () => {
  const world = await inviteWorld(plainFamilies(families), { dataDir: prepared });
  campaign = await confirmed(world);
  world.host.close();
}, 60_000);

afterAll(() => rmSync(room, { recursive: true, force: true }));

const freshHost = async (): Promise<Host> => {
  opened += 1;
  const dataDir = join(room, `run-${opened}`);
  cpSync(prepared, dataDir, { recursive: true });
  return openHost({ distDir, dataDir });
};

const second = 'sam.okafor@maplevalley.example';

test('a second run inside the first, at each of its calls', async () => {
  const clean = await freshHost();
  clean.resetCalls();
  await clean.run('rpc', ['sendMessages', { campaign, most: 5 }]);
  const calls = clean.calls().total;
  clean.close();
  let secondSent = 0;
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const host = await freshHost();
    host.setFaults({
      interleave: { atCall, function: 'rpc', args: ['sendMessages', { campaign, most: 5 }], user: second },
    });
    await host.run('rpc', ['sendMessages', { campaign, most: 5 }]);
    secondSent += host.world().mail.filter(({ from }) => from.includes(second)).length;
    await host.advanceClock(8);
    await sendUntilDone(host, campaign);
    const counts = received(host);
    const sent = sendLog(host).filter((row) => row['log.state'] === 'sent').length;
    expect({ atCall, most: Math.max(...counts.values()), reached: counts.size, sent }).toEqual({
      atCall,
      most: 1,
      reached: families,
      sent: families,
    });
    host.close();
  }
  console.log(`a second run at each of ${calls} calls: it sent ${secondSent} messages in all, nobody had two`);
  expect(secondSent).toBeGreaterThan(0);
}, 120_000);
