// Takes a slice back whose file was never loaded anywhere; a person answers for that.
import { sliceAway } from '../../domain/invitation/hand-over-slice';
import { outcomeCells } from '../../domain/invitation/send-outcome';
import { done, type Outcome, refused } from '../../domain/problem';
import { logPlace, readLog, writeLog } from '../invite/log-changes';
import { isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { findSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { campaignBehind, readSliceSheets, sliceNamed } from './slice-sheets';

/**
 * Its messages wait here again. Refused once a receipt came: then the other workbook has the slice, and gives back by a receipt what it
 * did not send. The slice is marked before its messages are open, so that a receipt that comes all the same is known for one of these.
 */
const take = (ports: Ports, id: string): Outcome<undefined> => {
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const slice = sliceNamed(sheets.value, id);
  if (!slice.ok) return slice;
  if (slice.value.state !== 'out' && slice.value.state !== 'taken back') return refused('handOver.not-out');
  if (slice.value.receipt > 0) return refused('handOver.was-loaded', { workbook: slice.value.workbookName });
  const campaign = campaignBehind(sheets.value, slice.value);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const log = findSheet(ports, 'sendLog');
  if (log === undefined || sheets.value.slices === undefined) return refused('invite.log-gone');
  const place = logPlace(ports, log);
  const now = readLog(ports, place);
  if (!now.ok) return now;
  writeCells(ports, sheets.value.slices, [{ row: slice.value.row, cells: { 'slice.state': 'taken back' } }]);
  ports.workbook.flush();
  const cells = outcomeCells({ key: '', state: 'open' }, place.outcome);
  const away = now.value.entries.filter((entry) => sliceAway(entry) === id);
  const written = writeLog(ports, place, now.value, new Map(away.map(({ key }) => [key, cells] as const)));
  if (!written.ok) return written;
  ports.workbook.flush();
  return done(undefined);
};

export const takeBack = (ports: Ports, id: string): Outcome<undefined> =>
  ports.lock.during(() => take(ports, id))?.value ?? refused('rpc.someone-else-working');
