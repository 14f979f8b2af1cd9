// What sending costs: a message, a batch, a run.
import type { Host } from '../../workbench/host-types';
import {
  confirmed,
  type InviteWorld,
  inviteWorld,
  type Progress,
  plainFamilies,
  valueOfCall,
} from '../support/invite-world';
import type { Figure } from './figure';

const messages = 1500;

const world = async (): Promise<{ readonly ready: InviteWorld; readonly campaign: string }> => {
  const ready = await inviteWorld(plainFamilies(messages));
  ready.host.setUser('rosa.delgado@maplevalley.example', { quotaLeft: messages + 100 });
  return { ready, campaign: await confirmed(ready) };
};

const send = (host: Host, campaign: string, most: number, again: boolean): Promise<Progress> =>
  valueOfCall<Progress>(host, 'sendMessages', { campaign, most, again });

/** Presses send until all are gone; answers calls, messages and presses. */
const cost = async (host: Host, campaign: string, most: number) => {
  host.resetCalls();
  let [sent, presses] = [0, 0];
  for (let open = 1; open > 0; presses += 1) {
    const { sentNow, figures } = await send(host, campaign, most, presses > 0);
    sent += sentNow;
    open = figures.open ?? 0;
  }
  return { calls: host.calls().total, sent, presses };
};

export const sendFigures = async (): Promise<readonly Figure[]> => {
  const large = await world();
  const batches = await cost(large.ready.host, large.campaign, messages);
  const empty = await cost(large.ready.host, large.campaign, messages);
  large.ready.host.close();
  const small = await world();
  const slices = await cost(small.ready.host, small.campaign, 50);
  small.ready.host.close();
  return [
    {
      what: `send: a message, ${batches.sent} in batches of 75, ${batches.presses} presses`,
      measured: (batches.calls - batches.presses * empty.calls) / batches.sent,
      most: 2.3,
      unit: 'calls a message',
    },
    {
      what: `send: a message all in, slices of 50, ${slices.presses} presses`,
      measured: slices.calls / slices.sent,
      most: 2.9,
      unit: 'calls a message',
    },
    { what: 'send: a run that finds nothing to send', measured: empty.calls, most: 30, unit: 'calls a run' },
  ];
};
