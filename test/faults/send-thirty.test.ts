// Thirty messages in three slices, and a death at any call of them, the same with errors at any send (design 3.5).

import type { Host } from '../../workbench/host-types';
import { answerOf, type Progress, sendUntilDone } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';
import { type SendEnding, sendEndingOf } from '../support/send-ending';
import { strideOf } from '../support/stride';

const families = 30;
const most = 12;
const dead = 8;
const { campaign, freshHost } = preparedCampaign(families);

const press = (host: Host) => answerOf<Progress>(host, 'sendMessages', { campaign: campaign(), most });

/** Slice after slice; false where one of them died. */
const pressed = async (host: Host): Promise<boolean> => {
  try {
    for (;;) {
      const { value, ok } = await press(host);
      if (!ok || value.stopped !== null || (value.figures.open ?? 0) === 0) return true;
    }
  } catch {
    return false;
  }
};

/** As people do: they wait, and press again. */
const goneOn = async (host: Host): Promise<SendEnding> => {
  await host.advanceClock(dead);
  await sendUntilDone(host, campaign(), most);
  const ending = sendEndingOf(host);
  host.close();
  return ending;
};

const right = (mostUnknown: number, { unknown }: SendEnding) => ({
  doubled: 0,
  lost: 0,
  unknown: Math.min(unknown, mostUnknown),
  rows: families,
});

const callsOfCleanRun = async (): Promise<number> => {
  const host = await freshHost();
  host.resetCalls();
  await pressed(host);
  const { total } = host.calls();
  expect(sendEndingOf(host)).toEqual({ doubled: 0, lost: 0, unknown: 0, rows: families });
  host.close();
  return total;
};

/** Each way begins its sample at another call. */
test.each([
  ['before', 'kept', 1],
  ['before', 'lost', 5],
  ['after', 'kept', 9],
  ['after', 'lost', 13],
] as const)(
  'thirty messages, a crash %s a service call, unflushed writes %s',
  async (crashWhen, unflushed, first) => {
    const calls = await callsOfCleanRun();
    const stride = strideOf(31);
    let [tried, unknowns] = [0, 0];
    for (let crashAtCall = stride === 1 ? 1 : first; crashAtCall <= calls; crashAtCall += stride) {
      const host = await freshHost();
      host.setFaults({ crashAtCall, crashWhen, unflushed });
      expect({ crashAtCall, through: await pressed(host) }).toEqual({ crashAtCall, through: false });
      const ending = await goneOn(host);
      expect({ crashAtCall, ...ending }).toEqual({ crashAtCall, ...right(1, ending) });
      [tried, unknowns] = [tried + 1, unknowns + ending.unknown];
    }
    console.log(
      `${families} messages, crash ${crashWhen}, unflushed ${unflushed}: ${tried} of ${calls} calls tried, ${unknowns} unknown in all`,
    );
    expect(tried).toBeGreaterThan(calls / 40);
  },
  1_800_000,
);

test('the run that recovers a dead one dies as well: one unknown a crash, and nobody twice', async () => {
  const calls = await callsOfCleanRun();
  let tried = 0;
  for (let first = 20; first <= calls; first += strideOf(15) * 7)
    for (let second = 3; second <= 60; second += strideOf(9) * 3) {
      const host = await freshHost();
      host.setFaults({ crashAtCall: first, crashWhen: 'after', unflushed: 'lost' });
      await pressed(host);
      await host.advanceClock(dead);
      host.setFaults({ crashAtCall: second, crashWhen: 'after', unflushed: 'kept' });
      await pressed(host);
      host.setFaults({ crashAtCall: null });
      const ending = await goneOn(host);
      expect({ first, second, ...ending }).toEqual({ first, second, ...right(2, ending) });
      tried += 1;
    }
  console.log(`${families} messages, two crashes one after the other: ${tried} pairs of calls tried`);
  expect(tried).toBeGreaterThan(5);
}, 1_800_000);

const errors = [
  { kind: 'quota', message: 'Service invoked too many times for one day: email.', unknown: 0, failed: 0 },
  { kind: 'ambiguous', message: 'We are sorry, a server error occurred.', unknown: 1, failed: 0 },
  { kind: 'address', message: 'Invalid email: somebody', unknown: 0, failed: 1 },
] as const;

/** The send of this number meets the error; those before it go out. */
const failAtSend = (host: Host, send: number, message: string): void => {
  const fail = (): void => host.setFaults({ failNext: 'MailApp.sendEmail', message });
  if (send === 1) fail();
  host.onScreen((event) => {
    if (event.kind === 'mail-arrived' && event.n === send - 1) fail();
  });
};

test.each(errors)(
  'thirty messages, the $kind error at each send in turn: it leaves $unknown unknown and $failed failed',
  async ({ message, unknown, failed }) => {
    const stride = strideOf(9);
    let tried = 0;
    for (let send = 1; send <= families; send += stride) {
      const host = await freshHost();
      failAtSend(host, send, message);
      await pressed(host);
      await sendUntilDone(host, campaign(), most);
      const ending = sendEndingOf(host);
      const mails = host.world().mail.length;
      host.close();
      expect({ send, mails, ...ending }).toEqual({
        send,
        mails: families - unknown - failed,
        doubled: 0,
        lost: 0,
        unknown,
        rows: families - failed,
      });
      tried += 1;
    }
    console.log(`${families} messages: the error at ${tried} of ${families} sends`);
  },
  300_000,
);
