// Takes in what the other workbook tells of a slice: looked at first, then marked in the send log.
import { type ReceiptEffect, receiptEffect } from '../../domain/invitation/hand-over-progress';
import { countReceipt, type Receipt, receiptIn } from '../../domain/invitation/hand-over-receipt';
import type { Slice } from '../../domain/invitation/hand-over-slice';
import { done, type Outcome, refused } from '../../domain/problem';
import type { ReceiptCheck } from '../../rpc/hand-over-calls';
import { type LogNow, type LogPlace, logPlace, readLog, writeLog } from '../invite/log-changes';
import { isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { findSheet, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { campaignBehind, readSliceSheets, sliceNamed } from './slice-sheets';

interface ReadReceipt {
  readonly receipt: Receipt;
  readonly slice: Slice;
  readonly slices: OurSheet;
  readonly place: LogPlace;
  readonly log: LogNow;
  readonly effect: ReceiptEffect;
}

/** A receipt tells of one slice, from the one workbook that loaded it, and no less than the receipt before. */
const whyNot = (receipt: Receipt, slice: Slice): Outcome<undefined> => {
  if (slice.state === 'loaded' || slice.state === 'loading') return refused('handOver.own-receipt');
  if (receipt.campaign !== slice.campaign) return refused('handOver.other-campaign');
  if (slice.workbook !== '' && slice.workbook !== receipt.workbook)
    return refused('handOver.two-workbooks', { first: slice.workbookName, other: receipt.workbookName });
  if (receipt.number < slice.receipt)
    return refused('handOver.older', { number: receipt.number, newest: slice.receipt });
  return done(undefined);
};

const readReceipt = (ports: Ports, text: string): Outcome<ReadReceipt> => {
  const receipt = receiptIn(text);
  if (!receipt.ok) return receipt;
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const slice = sliceNamed(sheets.value, receipt.value.slice);
  if (!slice.ok) return refused('handOver.other-slice');
  const against = whyNot(receipt.value, slice.value);
  if (!against.ok) return against;
  const campaign = campaignBehind(sheets.value, slice.value);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const logId = findSheet(ports, 'sendLog');
  if (logId === undefined || sheets.value.slices === undefined) return refused('invite.log-gone');
  const place = logPlace(ports, logId);
  const log = readLog(ports, place);
  if (!log.ok) return log;
  const own = log.value.entries.filter((entry) => entry.campaign === slice.value.campaign);
  const effect = receiptEffect(own, slice.value, { receipt: receipt.value, words: place.outcome });
  return done({
    receipt: receipt.value,
    slice: slice.value,
    slices: sheets.value.slices,
    place,
    log: log.value,
    effect,
  });
};

const checkOf = ({ receipt, slice, effect }: ReadReceipt): ReceiptCheck => ({
  title: slice.title,
  what: slice.what,
  workbookName: receipt.workbookName,
  on: receipt.on,
  number: receipt.number,
  counts: countReceipt(receipt.messages),
  lost: effect.lost,
  isKnown: receipt.number === slice.receipt,
  wasTakenBack: slice.state === 'taken back',
  clashes: effect.clashes.slice(0, 50).map(({ familyName, address }) => ({ familyName, address })),
  clashCount: effect.clashes.length,
});

/** What the receipt says. Changes nothing. */
export const checkReceipt = (ports: Ports, text: string): Outcome<ReceiptCheck> => {
  const read = readReceipt(ports, text);
  return read.ok ? done(checkOf(read.value)) : read;
};

/**
 * The receipt's number is written last: one that was cut short is loaded once more to its end. A slice that was taken back, and was
 * loaded there all the same, is out again with whatever has not gone out from here.
 */
const mark = (ports: Ports, read: ReadReceipt): Outcome<ReceiptCheck> => {
  const { receipt, slice, slices, place, log, effect } = read;
  const written = writeLog(ports, place, log, effect.cells);
  if (!written.ok) return written;
  ports.workbook.flush();
  writeCells(ports, slices, [
    {
      row: slice.row,
      cells: {
        'slice.state': 'out',
        'slice.workbook': receipt.workbook,
        'slice.workbookName': receipt.workbookName,
        'slice.receipt': receipt.number,
        'slice.receiptOn': { day: receipt.on },
      },
    },
  ]);
  ports.workbook.flush();
  return done(checkOf(read));
};

/** Loaded twice, it changes nothing the second time. */
export const loadReceipt = (ports: Ports, text: string): Outcome<ReceiptCheck> => {
  const under = ports.lock.during((): Outcome<ReceiptCheck> => {
    const read = readReceipt(ports, text);
    if (!read.ok) return read;
    return read.value.receipt.number === read.value.slice.receipt ? done(checkOf(read.value)) : mark(ports, read.value);
  });
  return under?.value ?? refused('rpc.someone-else-working');
};
