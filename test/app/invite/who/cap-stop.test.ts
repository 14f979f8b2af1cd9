// R37 where it matters: a confirmation stops for families that have had their message of the week, through the bundle that ships.
import type { InvitationPreview } from '../../../../src/rpc/invite-calls';
import type { Host } from '../../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  inviteWorld,
  plainFamilies,
  received,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../../support/invite-world';
import { openStanding } from '../../../support/standing-form';

let host: Host;
let second: { readonly survey: string; readonly [name: string]: unknown };
afterEach(() => host.close());

/** Half of the families have had the invitation to one survey when another is to go to all. */
beforeEach(async () => {
  const made = await inviteWorld(plainFamilies(12));
  ({ host } = made);
  const { schools } = await valueOfCall<{ schools: { id: string; name: string }[] }>(host, 'openWho', {});
  const alder = schools.find(({ name }) => name === 'Alder Elementary')?.id ?? '';
  const { id } = await openStanding(host, 'needs');
  await sendUntilDone(
    host,
    await confirmed(made, { ...wishFor(made.survey), audience: { kind: 'schools', schools: [alder] } }),
  );
  second = wishFor(id);
});

const preview = (more = {}) => valueOfCall<InvitationPreview>(host, 'previewInvitation', { ...second, ...more });
const confirm = (messages: number, { over, ...more }: { over?: number; leaveOver?: boolean } = {}) =>
  answerOf<{ campaign: string; added: number }>(host, 'confirmInvitation', {
    wish: { ...second, ...more },
    messages,
    calls: true,
    asNew: false,
    ...(over === undefined ? {} : { over }),
  });
const times = () => [...received(host).values()].sort();

test('it stops until a person names how many get it all the same', async () => {
  expect(await preview()).toMatchObject({ messages: 12, cap: { over: 6, left: 0, aWeek: 1 } });
  expect((await confirm(12)).problem).toEqual({ code: 'who.over-cap', values: { n: 6 } });
  expect((await confirm(12, { over: 5 })).problem).toEqual({ code: 'who.over-cap-changed', values: { seen: 5, n: 6 } });
  const { value } = await confirm(12, { over: 6 });
  await sendUntilDone(host, value.campaign);
  expect(times()).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
});

test('left out they get nothing now, and the same message a week later, once', async () => {
  expect(await preview({ leaveOver: true })).toMatchObject({ messages: 6, cap: { over: 0, left: 6 } });
  const { value } = await confirm(6, { leaveOver: true });
  await sendUntilDone(host, value.campaign);
  expect(times()).toEqual(Array.from({ length: 12 }, () => 1));
  await host.advanceClock(7 * 24 * 60);
  expect(await preview()).toMatchObject({ messages: 6, already: 6, cap: { over: 0 } });
  const later = await confirm(6);
  expect(later.value).toEqual({ campaign: value.campaign, added: 6 });
  await sendUntilDone(host, value.campaign);
  expect(times()).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
});
