// Takes down what a person did about families that no mail reaches: a letter that went out, a call and how it went.
import { writtenWordsIn } from '../../content/written';
import type { LogCells } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { byHandOf, type HandOutcome, handCells } from '../../domain/reach/by-hand';
import type { ByHandWish, ReachView } from '../../rpc/reach-calls';
import { logPlace, readLog, writeLog } from '../invite/log-changes';
import { campaignNamed, isCopied, readSendSheets } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { findSheet, staffLanguage } from '../sheets/our-sheets';
import { settleCallTasks } from './call-tasks';
import { openReach } from './open-reach';

interface Mark extends ByHandWish {
  readonly campaign: string;
  readonly keys: readonly string[];
  readonly outcome: HandOutcome;
}

/** Rows are found by their keys, wherever staff have moved them; a family that was mailed meanwhile stays as it is. */
const mark = (ports: Ports, { campaign, keys, outcome }: Mark): Outcome<undefined> => {
  const log = findSheet(ports, 'sendLog');
  if (log === undefined) return refused('invite.log-gone');
  const place = logPlace(ports, log);
  const now = readLog(ports, place);
  if (!now.ok) return now;
  const asked = new Set(keys);
  const own = byHandOf(now.value.entries, campaign).filter(({ key }) => asked.has(key));
  const { notes } = writtenWordsIn(staffLanguage(ports)).reach;
  const wanted = own.flatMap((entry): [string, LogCells][] => {
    const cells = handCells(entry, outcome, { today: ports.workbook.today(), notes });
    return cells === undefined ? [] : [[entry.key, cells]];
  });
  if (wanted.length === 0) return done(undefined);
  const written = writeLog(ports, place, now.value, new Map(wanted));
  if (!written.ok) return written;
  if (outcome !== 'done' && outcome !== 'undone') return done(undefined);
  const changed = new Set(wanted.map(([key]) => key));
  return settleCallTasks(
    ports,
    campaign,
    own.filter(({ key }) => changed.has(key)),
    outcome === 'done',
  );
};

/** Under the lock, so that two people who mark the same family at once write it once. Refused in a copy of the workbook. */
export const markByHand = (ports: Ports, asked: Mark): Outcome<ReachView> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, asked.campaign);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const marked = ports.lock.during(() => mark(ports, asked));
  if (marked === undefined) return refused('rpc.someone-else-working');
  return marked.value.ok ? openReach(ports, { campaign: asked.campaign, by: asked.by, id: asked.id }) : marked.value;
};
