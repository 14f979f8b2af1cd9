// Sends what a run has claimed, one message after the other, with a note of the one under way.
import type { FrozenContent } from '../../domain/invitation/campaign';
import { type MailTrouble, mailTroubleOf } from '../../domain/invitation/mail-trouble';
import type { Claim } from '../../domain/invitation/send-claim';
import type { LogEntry } from '../../domain/invitation/send-log';
import { type FailureCode, noteNameOf, noteText } from '../../domain/invitation/send-note';
import type { SendOutcome } from '../../domain/invitation/send-outcome';
import { readAddress } from '../../domain/roster/email-address';
import type { Picture } from '../../domain/settings/picture';
import { oneLine } from '../../domain/tally/plain-wording';
import type { OutgoingMail } from '../mail-port';
import type { Ports } from '../ports';
import type { Claimed } from './claim-messages';
import { composeMessage } from './compose-message';
import { logoSource, withEvent, withLogo } from './mail-extras';
import type { LinkOf } from './own-links';

export type StopReason = 'quota' | 'trouble' | 'time';

export interface SentBatch {
  readonly outcomes: readonly SendOutcome[];
  readonly stopped: StopReason | undefined;
  /** The place in the run of the last message that was dealt with. */
  readonly through: number;
  readonly failures: { readonly [order: number]: FailureCode };
}

/** Design 3.5: so many errors in a row that leave a message unknown stop the run. */
const mostUnclear = 3;

const outcomes: { readonly [Trouble in MailTrouble]: Omit<SendOutcome, 'key'> } = {
  address: { state: 'failed', reason: 'bad-address' },
  quota: { state: 'open' },
  unclear: { state: 'unknown', reason: 'unclear' },
};

/** What was confirmed, and how each unit's link is made of it. */
export interface Confirmed {
  readonly content: FrozenContent;
  readonly linkOf: LinkOf;
  /** Where the message was confirmed with one, and it is still there. */
  readonly logo?: Picture | undefined;
}

/** Who it is from, each on one line: they are headers, and a setting can hold a line break. */
export const senderOf = ({ replyTo, senderName }: FrozenContent): Pick<OutgoingMail, 'replyTo' | 'senderName'> => ({
  replyTo: oneLine(replyTo),
  senderName: oneLine(senderName),
});

/** The row is looked at once more: staff may have changed it since it was written. */
const mailOf = ({ content, linkOf, logo }: Confirmed, entry: LogEntry): OutgoingMail | SendOutcome => {
  const address = readAddress(entry.address);
  if ('trouble' in address) return { key: entry.key, state: 'failed', reason: 'bad-address' };
  const source = logo === undefined ? undefined : logoSource;
  const message = composeMessage(content, entry, (link) => linkOf(link, entry), source);
  if (!message.ok) return { key: entry.key, state: 'failed', reason: 'no-words' };
  const mail = { to: address.address, ...message.value, ...senderOf(content) };
  return withLogo(withEvent(mail, content.languages[entry.language] ?? {}), logo);
};

interface Run {
  readonly results: SendOutcome[];
  readonly failures: { [order: number]: FailureCode };
  through: number;
  unclearInRow: number;
  stopped: StopReason | undefined;
}

/** What Google's answer to one send means for it and for the run. */
const takeDown = (run: Run, { key, rows: [{ order }] }: LogEntry, trouble: MailTrouble | undefined): void => {
  if (trouble !== undefined) run.failures[order] = trouble;
  run.unclearInRow = trouble === 'unclear' ? run.unclearInRow + 1 : 0;
  if (trouble === 'quota') run.stopped = 'quota';
  if (run.unclearInRow === mostUnclear) run.stopped = 'trouble';
  run.results.push({ key, ...(trouble === undefined ? { state: 'sent' as const } : outcomes[trouble]) });
};

const sendOne = (ports: Ports, claim: Claim, confirmed: Confirmed, run: Run, entry: LogEntry): void => {
  const { order } = entry.rows[0];
  run.through = order;
  const mail = mailOf(confirmed, entry);
  if ('key' in mail) {
    run.failures[order] = 'address';
    run.results.push(mail);
    return;
  }
  const note = { key: entry.key, order, until: claim.until, failures: run.failures };
  ports.notes.set(noteNameOf(claim.run), noteText(note));
  const refusal = ports.mail.send(mail);
  takeDown(run, entry, refusal === undefined ? undefined : mailTroubleOf(refusal.refusal));
};

/** What became of each message; those after a stop are open again. `deadline` is in milliseconds since 1970. */
export const sendClaimed = (
  ports: Ports,
  { claim, entries }: Claimed,
  confirmed: Confirmed & { readonly deadline: number },
): SentBatch => {
  const run: Run = { results: [], failures: {}, through: 0, unclearInRow: 0, stopped: undefined };
  for (const entry of entries) {
    if (ports.clock.now() >= confirmed.deadline) run.stopped ??= 'time';
    if (run.stopped === undefined) sendOne(ports, claim, confirmed, run, entry);
    else run.results.push({ key: entry.key, state: 'open' });
  }
  const { results, stopped, through, failures } = run;
  return { outcomes: results, stopped, through, failures };
};
