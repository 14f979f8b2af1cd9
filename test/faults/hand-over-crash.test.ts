// A hand-over, its loading, its giving back or a receipt that dies at any service call: nobody has the message twice, and nobody is lost
// without a trace (design 6). To die after a call is to die before the next one, but for the last. Where two points leave the very same
// cells, notes and mail behind, what people then do is tried once.

import type { Host } from '../../workbench/host-types';
import { handOverHome, handOverShare, receiptOf } from '../support/hand-over-world';
import { answerOf, received, sendLog, valueOfCall } from '../support/invite-world';
import { strideOf } from '../support/stride';
import { goOn, leftIn, preparedWorkbooks, type TwoWorkbooks, type Which } from '../support/two-workbooks';

const [families, share] = [4, 2];

interface Step {
  readonly name: string;
  /** What was done before it. */
  readonly until: (both: TwoWorkbooks) => Promise<void>;
  readonly who: Which;
  /** The call that dies. */
  readonly call: (both: TwoWorkbooks) => Promise<readonly [method: string, input: { readonly [name: string]: never }]>;
}

const loaded = async ({ district, school, campaign }: TwoWorkbooks): Promise<void> => {
  const { text } = await handOverShare(district, campaign, share);
  await valueOfCall(school, 'loadSlice', { text });
};

const firstSent = async (both: TwoWorkbooks): Promise<void> => {
  await loaded(both);
  await valueOfCall(both.school, 'sendMessages', { campaign: both.campaign, most: 1 });
};

const sliceHere = async (school: Host): Promise<string> => (await handOverHome(school)).here[0]?.id ?? '';

const asInput = (input: object): { readonly [name: string]: never } => input as { readonly [name: string]: never };

const steps: readonly Step[] = [
  {
    name: 'hand over',
    until: async () => undefined,
    who: 'district',
    call: async ({ campaign }) => [
      'handOver',
      asInput({ campaign, choice: { kind: 'share', messages: share }, seen: share }),
    ],
  },
  {
    name: 'load a slice',
    until: async ({ district, campaign }) => void (await handOverShare(district, campaign, share)),
    who: 'school',
    call: async ({ district }) => {
      const [away] = (await handOverHome(district)).away;
      const { text } = await valueOfCall<{ text: string }>(district, 'sliceFile', { slice: away?.id ?? '' });
      return ['loadSlice', asInput({ text })];
    },
  },
  {
    name: 'give the rest back',
    until: firstSent,
    who: 'school',
    call: async ({ campaign }) => ['cancelRest', asInput({ campaign })],
  },
  {
    name: 'save a receipt',
    until: firstSent,
    who: 'school',
    call: async ({ school }) => ['receiptFile', asInput({ slice: await sliceHere(school) })],
  },
  {
    name: 'load a receipt',
    until: async (both) => {
      await firstSent(both);
      await valueOfCall(both.school, 'cancelRest', { campaign: both.campaign });
    },
    who: 'district',
    call: async ({ school }) => ['loadReceipt', asInput({ text: await receiptOf(school, await sliceHere(school)) })],
  },
  {
    name: 'take back what was never loaded',
    until: async ({ district, campaign }) => void (await handOverShare(district, campaign, share)),
    who: 'district',
    call: async ({ district }) => [
      'takeBack',
      asInput({ slice: (await handOverHome(district)).away[0]?.id ?? '', neverLoaded: true }),
    ],
  },
];

const endingOf = ({ district, school }: TwoWorkbooks) => {
  const counts = [...received(district, school).values()];
  return {
    doubled: counts.filter((count) => count > 1).length,
    reached: counts.length,
    told: sendLog(district).filter((row) => row['log.state'] === 'sent').length,
    rows: sendLog(district).length,
  };
};

const whole = { doubled: 0, reached: families, told: families, rows: families };

/** A slice that was being taken back was never loaded, so it is taken back to its end. */
const takeBackToItsEnd = async ({ district }: TwoWorkbooks): Promise<void> => {
  for (const { id, counts } of (await handOverHome(district)).away)
    if ((counts.total ?? 0) > 0) await valueOfCall(district, 'takeBack', { slice: id, neverLoaded: true });
};

const stride = strideOf(17);

describe.each(steps)('$name', ({ name, until, who, call }) => {
  const workbooks = preparedWorkbooks(families, until);
  const other: Which = who === 'district' ? 'school' : 'district';
  let asked: Awaited<ReturnType<Step['call']>> = ['', {}];
  let calls = 0;

  beforeAll(async () => {
    await workbooks.prepare();
    const both = await workbooks.fresh();
    asked = await call(both);
    workbooks.close(both.district, both.school);
    const clean = await workbooks.freshOne(who);
    clean.resetCalls();
    await valueOfCall(clean, ...asked);
    calls = clean.calls().total;
    clean.close();
  }, 90_000);
  afterAll(workbooks.clear);

  const endingFrom = async (crashed: Host) => {
    const healthy = await workbooks.freshOne(other);
    const [district, school] = who === 'district' ? [crashed, healthy] : [healthy, crashed];
    const both = { district, school, campaign: workbooks.campaign() };
    await district.advanceClock(8);
    await school.advanceClock(8);
    if (asked[0] === 'takeBack') await takeBackToItsEnd(both);
    await goOn(both, share);
    const ending = endingOf(both);
    healthy.close();
    return ending;
  };

  test.each(['kept', 'lost'] as const)(
    'a crash at service calls, unflushed writes %s',
    async (unflushed) => {
      const seen = new Map<string, Awaited<ReturnType<typeof endingFrom>>>();
      const crashedAt = async (crashAtCall: number, crashWhen: 'before' | 'after') => {
        const host = await workbooks.freshOne(who);
        host.setFaults({ crashWhen, unflushed, crashAtCall });
        await expect(answerOf(host, ...asked)).rejects.toThrow();
        host.setFaults({ crashAtCall: null });
        const left = leftIn(host);
        const ending = seen.get(left) ?? (await endingFrom(host));
        seen.set(left, ending);
        host.close();
        return ending;
      };
      for (let at = 1; at <= calls; at += stride)
        expect({ at, ...(await crashedAt(at, 'before')) }).toEqual({ at, ...whole });
      expect(await crashedAt(calls, 'after')).toEqual(whole);
      console.log(
        `${name}, unflushed ${unflushed}: ${Math.ceil(calls / stride) + 1} of ${calls + 1} points tried, ${seen.size} different ends, nobody has two, all ${families} told`,
      );
    },
    240_000,
  );
});
