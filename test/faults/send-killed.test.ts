// The workbench is killed with -9 halfway through a send and started again over the same folder.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import type { Json } from '../../workbench/json';
import type { World } from '../../workbench/world-types';
import type { Progress } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';
import { distDir } from '../support/product';
import { startWorkbenchProcess } from '../support/workbench-process';

const families = 50;
const { campaign, freshFolder } = preparedCampaign(families);

const post = async (url: string, path: string, body: Json): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
};

const worldAt = async (url: string): Promise<World> => (await (await fetch(`${url}/api/world`)).json()) as World;

const press = async (url: string): Promise<Progress> => {
  const reply = await post(url, '/api/run', {
    function: 'rpc',
    args: ['sendMessages', { campaign: campaign(), most: 50 }],
  });
  return (reply as { result: { value: Progress } }).result.value;
};

const sendOut = async (url: string): Promise<Progress> => {
  for (let round = 0; round < 10; round += 1) {
    await post(url, '/api/clock', { advanceMinutes: 8 });
    const progress = await press(url);
    if ((progress.figures.open ?? 0) + (progress.figures.claimed ?? 0) === 0) return progress;
  }
  throw new Error('the send never ended');
};

const countsOf = ({ mail }: World): readonly number[] => {
  const counts = new Map<string, number>();
  for (const { to } of mail) for (const one of to) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts.values()];
};

/** Waits until so many messages are in the store that the other process writes. */
const untilOut = async (dataDir: string, messages: number): Promise<void> => {
  const store = new Database(join(dataDir, 'world.sqlite'), { readonly: true });
  const count = store.prepare("SELECT count(*) AS out FROM records WHERE collection = 'mail'");
  while ((count.get() as { out: number }).out < messages) await wait(1);
  store.close();
};

/** Kills the program when so many messages are out; answers how many were out when it opened again. */
const killedWith = async (messages: number) => {
  const dataDir = freshFolder();
  const first = await startWorkbenchProcess({ distDir, dataDir });
  const sending = press(first.url).catch(() => undefined);
  await untilOut(dataDir, messages);
  await first.end('SIGKILL');
  await sending;
  const second = await startWorkbenchProcess({ distDir, dataDir });
  const outBefore = (await worldAt(second.url)).mail.length;
  const { figures } = await sendOut(second.url);
  const counts = countsOf(await worldAt(second.url));
  await second.end('SIGKILL');
  return { outBefore, figures, counts };
};

test('killed halfway through a send, it goes on: nobody has two messages, at most one is unknown, everyone else has exactly one', async () => {
  const outs: number[] = [];
  for (const messages of [1, 12, 25, 38]) {
    const { outBefore, figures, counts } = await killedWith(messages);
    const { sent = 0, unknown = 0 } = figures;
    expect({ messages, most: Math.max(...counts), all: sent + unknown }).toEqual({ messages, most: 1, all: families });
    expect(unknown).toBeLessThanOrEqual(1);
    expect(counts.length).toBeGreaterThanOrEqual(sent);
    outs.push(outBefore);
  }
  console.log(`killed with so many of ${families} messages out: ${outs.join(', ')}`);
  expect(outs.filter((out) => out > 0 && out < families).length).toBeGreaterThanOrEqual(2);
}, 180_000);
