// Several people send one campaign, each from their own account, with one visit to the sidebar a day, on the workbench's clock.
import type { Host } from '../../workbench/host-types';
import {
  answerOf,
  confirmed,
  familyMail,
  inviteWorld,
  type Progress,
  plainFamilies,
  received,
  sendLog,
  valueOfCall,
  wishFor,
} from './invite-world';

export interface SenderPlan {
  readonly families: number;
  /** Addresses of accounts: of a district's own domain, or Gmail's, which may write to fewer. */
  readonly senders: readonly string[];
  /** A browser closes in the middle of so many slices in all, the first of them. */
  readonly deaths: number;
}

export interface SenderDays {
  readonly days: number;
  /** What the preview said to the first sender, alone, before anything was confirmed. */
  readonly foretoldAlone: number;
  readonly sentByDay: readonly number[];
  readonly mails: number;
  readonly doubled: number;
  readonly unknown: number;
  /** Families with neither a message nor a row that asks a person to look. */
  readonly lost: number;
  readonly mostOfOneSenderInADay: number;
  readonly secondsOfLongestCall: number;
  readonly callsPerMail: number;
}

const sliceOf = 50;
const untilTomorrow = 24 * 60 + 5;

/** What the calls so far have taken on the workbench's clock; to ask for its whole world in between would take far longer than they do. */
const spent = (host: Host): number => {
  const { reads, writes, sends, builders } = host.calls();
  return reads * 60 + writes * 25 + sends * 250 + builders;
};

interface Sending {
  readonly host: Host;
  readonly campaign: string;
  deathsLeft: number;
  longest: number;
}

/** One slice of this person; whether it is worth their while to press on today. After a browser that closed they open another. */
const sliceBy = async (
  sending: Sending,
  { user, again, other }: { readonly user: string; readonly again: boolean; readonly other: string | undefined },
): Promise<boolean> => {
  const { host, campaign } = sending;
  const args = ['sendMessages', { campaign, most: sliceOf, again }] as const;
  // Now and then a colleague's slice falls into the middle of this one.
  if (other !== undefined) host.setFaults({ interleave: { atCall: 60, function: 'rpc', args, user: other } });
  if (sending.deathsLeft > 0) {
    sending.deathsLeft -= 1;
    host.setFaults({ crashAtCall: 71, crashWhen: 'after', unflushed: 'lost' });
    await host.run('rpc', [...args], { user });
    host.setFaults({ crashAtCall: null });
    return true;
  }
  const began = spent(host);
  const { ok, value } = await answerOf<Progress>(host, args[0], args[1], user);
  host.setFaults({ interleave: null });
  sending.longest = Math.max(sending.longest, spent(host) - began);
  return ok && value.stopped === null && value.sentNow > 0 && value.figures.open !== 0;
};

/** Everyone's one visit of the day, their slices in turn, as three people at three desks. */
const visits = async (sending: Sending, senders: readonly string[]): Promise<void> => {
  let [at, rounds] = [[...senders], 0];
  for (let again = false; at.length > 0; again = true) {
    const still: string[] = [];
    for (const user of at) {
      rounds += 1;
      const other = rounds % 7 === 0 ? at.find((one) => one !== user) : undefined;
      if (await sliceBy(sending, { user, again, other })) still.push(user);
    }
    at = still;
  }
};

const openOf = async ({ host, campaign }: Sending): Promise<number> => {
  const view = await valueOfCall<{ figures: { open: number; claimed: number } }>(host, 'openCampaign', { campaign });
  return view.figures.open + view.figures.claimed;
};

const lostOf = (host: Host): number => {
  const counts = received(host);
  return sendLog(host).filter((row) => row['log.state'] === 'sent' && !counts.has(row['log.address'] ?? '')).length;
};

/** Sends it all, day by day. */
export const sentBy = async ({ families, senders, deaths }: SenderPlan): Promise<SenderDays> => {
  const world = await inviteWorld(plainFamilies(families));
  const { host } = world;
  for (const user of senders) host.addUser(user, { account: user.endsWith('@gmail.com') ? 'consumer' : 'workspace' });
  const preview = await answerOf<{ days: number }>(host, 'previewInvitation', wishFor(world.survey), senders[0]);
  const sending: Sending = { host, campaign: await confirmed(world), deathsLeft: deaths, longest: 0 };
  host.resetCalls();
  const ofDay: number[] = [];
  let mostOfOne = 0;
  while (ofDay.length < 30 && (await openOf(sending)) > 0) {
    const before = familyMail(host).length;
    await visits(sending, senders);
    const today = familyMail(host).slice(before);
    for (const user of senders) mostOfOne = Math.max(mostOfOne, today.filter(({ from }) => from === user).length);
    ofDay.push(today.length);
    await host.advanceClock(untilTomorrow);
  }
  const counts = received(host);
  const mails = familyMail(host).length;
  const ending: SenderDays = {
    days: ofDay.length,
    foretoldAlone: preview.value.days,
    sentByDay: ofDay,
    mails,
    doubled: [...counts.values()].reduce((sum, count) => sum + count - 1, 0),
    unknown: sendLog(host).filter((row) => row['log.state'] === 'unknown').length,
    lost: lostOf(host),
    mostOfOneSenderInADay: mostOfOne,
    secondsOfLongestCall: sending.longest / 1000,
    callsPerMail: host.calls().total / mails,
  };
  host.close();
  return ending;
};
