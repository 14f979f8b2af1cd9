// Saves what became of a slice's messages, for the workbook that handed them over.
import { countReceipt, receiptMessages, receiptText } from '../../domain/invitation/hand-over-receipt';
import { done, type Outcome, refused } from '../../domain/problem';
import { fingerprint } from '../../domain/text/fingerprint';
import type { ReceiptCounts, SavedFile } from '../../rpc/hand-over-calls';
import { recoverLog } from '../invite/claim-messages';
import { logPlace } from '../invite/log-changes';
import { isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { findSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { plainFileName } from './plain-file-name';
import { campaignBehind, readSliceSheets, sliceNamed } from './slice-sheets';

export type SavedReceipt = SavedFile & { readonly counts: ReceiptCounts };

/** Its number is written before it is given out: no two receipts of different content have one. */
const make = (ports: Ports, id: string): Outcome<SavedReceipt> => {
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const slice = sliceNamed(sheets.value, id);
  if (!slice.ok) return slice;
  if (slice.value.state !== 'loaded') return refused('handOver.not-loaded');
  const campaign = campaignBehind(sheets.value, slice.value);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const log = findSheet(ports, 'sendLog');
  if (log === undefined || sheets.value.slices === undefined) return refused('invite.log-gone');
  const settled = recoverLog(ports, logPlace(ports, log));
  if (!settled.ok) return settled;
  const messages = receiptMessages(settled.value.entries, id);
  const on = ports.workbook.today();
  const number = slice.value.receipt + 1;
  writeCells(ports, sheets.value.slices, [
    { row: slice.value.row, cells: { 'slice.receipt': number, 'slice.receiptOn': { day: on } } },
  ]);
  ports.workbook.flush();
  const workbookName = ports.workbook.name();
  const text = receiptText({
    slice: id,
    campaign: slice.value.campaign,
    number,
    workbook: fingerprint(ports.workbook.id()),
    workbookName,
    on,
    messages,
  });
  return done({
    name: `${plainFileName(workbookName)} ${id} receipt ${number}.json`,
    text,
    counts: countReceipt(messages),
  });
};

export const makeReceipt = (ports: Ports, id: string): Outcome<SavedReceipt> =>
  ports.lock.during(() => make(ports, id))?.value ?? refused('rpc.someone-else-working');
