// A second person presses send while the first person’s run is at any of its calls: nobody has the message twice (design 3.5).
import { received, sendLog, sendUntilDone } from '../support/invite-world';
import { preparedCampaign } from '../support/prepared-campaign';

const families = 8;
const { campaign, freshHost } = preparedCampaign(families);

const second = 'sam.okafor@maplevalley.example';

test('a second run inside the first, at each of its calls', async () => {
  const clean = await freshHost();
  clean.resetCalls();
  await clean.run('rpc', ['sendMessages', { campaign: campaign(), most: 5 }]);
  const calls = clean.calls().total;
  clean.close();
  let secondSent = 0;
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const host = await freshHost();
    host.setFaults({
      interleave: { atCall, function: 'rpc', args: ['sendMessages', { campaign: campaign(), most: 5 }], user: second },
    });
    await host.run('rpc', ['sendMessages', { campaign: campaign(), most: 5 }]);
    secondSent += host.world().mail.filter(({ from }) => from.includes(second)).length;
    await host.advanceClock(8);
    await sendUntilDone(host, campaign());
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
