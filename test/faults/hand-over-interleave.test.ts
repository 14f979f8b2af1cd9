// Two coordinators at once: while one sends, hands over or cancels, the other does one of these at each of the first one's calls. Nobody
// has the message twice (design 3.5). Where two moments leave the very same cells, notes and mail behind, the rest is done once.

import type { Host } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import { received, sendLog, valueOfCall } from '../support/invite-world';
import { strideOf } from '../support/stride';
import { goOn, leftIn, preparedWorkbooks } from '../support/two-workbooks';

const [families, share] = [6, 2];
const second = 'sam.okafor@maplevalley.example';

const workbooks = preparedWorkbooks(families, async () => undefined);
beforeAll(workbooks.prepare, 60_000);
afterAll(workbooks.clear);

type Deed = 'send' | 'hand over' | 'cancel';

const deeds: readonly Deed[] = ['send', 'hand over', 'cancel'];

const argsOf = (deed: Deed): readonly Json[] => {
  const campaign = workbooks.campaign();
  if (deed === 'send') return ['sendMessages', { campaign, most: 3 }];
  if (deed === 'cancel') return ['cancelRest', { campaign }];
  return ['handOver', { campaign, choice: { kind: 'share', messages: share }, seen: share }];
};

/** What was canceled waits again, and everybody goes on to the end. */
const endingFrom = async (district: Host) => {
  const school = await workbooks.freshOne('school');
  await district.advanceClock(8);
  const campaign = workbooks.campaign();
  await valueOfCall(district, 'reopenCanceled', { campaign });
  await goOn({ district, school, campaign }, share);
  const counts = [...received(district, school).values()];
  school.close();
  return {
    most: Math.max(...counts),
    reached: counts.length,
    told: sendLog(district).filter((row) => row['log.state'] === 'sent').length,
  };
};

const stride = strideOf(11);

const pairs = deeds.flatMap((first) => deeds.map((other) => ({ first, other })));

test.each(pairs)(
  'one presses $first, the other $other',
  async ({ first, other }) => {
    const clean = await workbooks.freshOne('district');
    clean.resetCalls();
    await clean.run('rpc', [...argsOf(first)]);
    const calls = clean.calls().total;
    const alone = leftIn(clean);
    clean.close();
    const seen = new Map<string, Awaited<ReturnType<typeof endingFrom>>>();
    for (let atCall = 1; atCall <= calls; atCall += stride) {
      const host = await workbooks.freshOne('district');
      host.setFaults({ interleave: { atCall, function: 'rpc', args: argsOf(other), user: second } });
      await host.run('rpc', [...argsOf(first)]);
      host.setFaults({ interleave: null });
      const left = leftIn(host);
      const ending = seen.get(left) ?? (await endingFrom(host));
      seen.set(left, ending);
      host.close();
      expect({ atCall, ...ending }).toEqual({ atCall, most: 1, reached: families, told: families });
    }
    console.log(
      `${first} and ${other}: ${Math.ceil(calls / stride)} of ${calls} moments, ${seen.size} different ends, nobody has two`,
    );
    // At some moment the second did something, too.
    expect([...seen.keys()].some((left) => left !== alone)).toBe(true);
  },
  200_000,
);
