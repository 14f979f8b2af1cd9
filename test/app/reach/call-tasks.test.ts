// A guardian in whose language nothing is approved is a row in Call tasks until a call, a letter or a mail is on its way (PV07).
import { confirmed, inviteWorld, valueOfCall, wishFor } from '../../support/invite-world';
import {
  familiesWith,
  markAs,
  mixedFamilies,
  openReach,
  type ReachWorld,
  reachWorld,
  rowsOf,
  typeInto,
} from './reach-world';

let world: ReachWorld;
afterEach(() => world.host.close());

test('every guardian with no approved version is a row in Call tasks, once, and is done with the call (PV07)', async () => {
  world = await reachWorld(mixedFamilies);
  const tasks = () => rowsOf(world.host, 'Call tasks').filter((row) => row['task.id'] !== 'task.id');
  const told = tasks().filter((row) => row['task.id']?.startsWith('language-') === true);
  expect(told.map((row) => [row['task.guardian'], row['task.why'], row['task.doneOn']])).toEqual([
    ['G-003', 'Nothing approved in Vietnamese (\u2068Tiếng Việt\u2069)', ''],
    ['G-004', 'Nothing approved in Vietnamese (\u2068Tiếng Việt\u2069)', ''],
  ]);
  expect(told[0]?.['task.what']).toContain('Last003, 555-0003');
  await confirmed(world, wishFor(world.survey));
  expect(tasks().filter((row) => row['task.id']?.startsWith('language-') === true)).toHaveLength(2);
  const { calls } = await openReach(world);
  await markAs(world, 'done', calls);
  const isDone = (name: string) => tasks().find((row) => row['task.guardian'] === name)?.['task.doneOn'] !== '';
  expect([isDone('G-003'), isDone('G-004')]).toEqual([true, false]);
  await markAs(world, 'undone', calls);
  expect(isDone('G-003')).toBe(false);
});

test('whoever can be mailed after all is on no call list, and their task is done', async () => {
  world = await reachWorld(mixedFamilies);
  await typeInto(world.host, 'Guardians', 'guardian.language', 5, 'English');
  const { reopened } = await valueOfCall<{ reopened: number }>(world.host, 'recheckUnsent', {
    campaign: world.campaign,
  });
  expect(reopened).toBe(1);
  expect((await openReach(world)).calls.map(({ familyName }) => familyName)).toEqual(['Last001']);
  const tasks = rowsOf(world.host, 'Call tasks').filter((row) => row['task.id']?.startsWith('language-') === true);
  expect(tasks.map((row) => [row['task.guardian'], row['task.doneOn'] === ''])).toEqual([
    ['G-003', false],
    ['G-004', true],
  ]);
});

test('a crash at any service call of a confirmation loses no call task and doubles none', async () => {
  const families = familiesWith(3, { 2: { language: 'Vietnamese' } });
  let [tried, over] = [0, false];
  for (let call = 50; !over; call += 7) {
    world = { ...(await inviteWorld(families)), campaign: '', dialogs: [] };
    const wish = wishFor(world.survey);
    await valueOfCall(world.host, 'previewInvitation', wish);
    world.host.setFaults({ crashAtCall: call });
    const asked = { wish, messages: 2, calls: true, asNew: false };
    const reply = await world.host.run('rpc', ['confirmInvitation', asked]);
    world.host.setFaults({ crashAtCall: null });
    over = !('error' in reply);
    await valueOfCall(world.host, 'confirmInvitation', asked);
    const guardians = rowsOf(world.host, 'Call tasks').filter((row) => row['task.guardian'] === 'G-002');
    expect({ call, tasks: guardians.length }).toEqual({ call, tasks: 1 });
    tried += 1;
    if (!over) world.host.close();
  }
  expect(tried).toBeGreaterThan(5);
}, 120_000);
