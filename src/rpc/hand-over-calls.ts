// The calls by which other workbooks send a part of an invitation, and tell what became of it.
import * as v from 'valibot';
import { call } from './call';
import type { SampleMessage } from './invite-calls';

export type SavedFile = { readonly name: string; readonly text: string };

export type ReceiptCounts = {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly open: number;
  readonly back: number;
};

export type HandOverCampaign = {
  readonly id: string;
  readonly title: string;
  /** Messages that wait and can be handed over. */
  readonly open: number;
  readonly schools: readonly { readonly id: string; readonly name: string; readonly open: number }[];
};

export type SliceAway = {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly on: string;
  readonly by: string;
  readonly wasTakenBack: boolean;
  /** Messages that are still the other workbook's, by what is known of them here. */
  readonly counts: { readonly total: number } & Omit<ReceiptCounts, 'back'>;
  /** 0 until the first receipt is loaded. */
  readonly receipt: number;
  readonly receiptOn: string;
  readonly workbookName: string;
  /** Families that must get nothing any more, and that the other workbook does not know of. */
  readonly heldBack: readonly { readonly familyName: string; readonly address: string }[];
};

export type SliceHere = {
  readonly id: string;
  readonly campaign: string;
  readonly title: string;
  readonly what: string;
  readonly originName: string;
  readonly on: string;
  /** Whether all of it was loaded. */
  readonly isWhole: boolean;
  readonly isCopied: boolean;
  readonly counts: ReceiptCounts;
  readonly receipt: number;
  readonly receiptOn: string;
};

export type HandOverHome = {
  readonly campaigns: readonly HandOverCampaign[];
  readonly away: readonly SliceAway[];
  readonly here: readonly SliceHere[];
};

export type SliceCheck = {
  readonly title: string;
  readonly what: string;
  readonly originName: string;
  readonly on: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly messages: number;
  /** Messages that this workbook has from an earlier slice. */
  readonly there: number;
  /** Whether the very file was loaded before. */
  readonly isKnown: boolean;
  readonly sender: string;
  readonly quotaLeft: number;
  readonly days: number;
  readonly finish: string;
  readonly samples: readonly SampleMessage[];
};

export type ReceiptCheck = {
  readonly title: string;
  readonly what: string;
  readonly workbookName: string;
  readonly on: string;
  readonly number: number;
  readonly counts: ReceiptCounts;
  /** Messages that the other workbook's log has lost. */
  readonly lost: number;
  readonly isKnown: boolean;
  readonly wasTakenBack: boolean;
  /** Families that can have the message from both workbooks. */
  readonly clashes: readonly { readonly familyName: string; readonly address: string }[];
  readonly clashCount: number;
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
/** 2,000 messages with their links are about a million letters. */
const text = v.strictObject({ text: v.pipe(v.string(), v.maxLength(6_000_000)) });
const slice = v.strictObject({ slice: id });

export const handOverCalls = {
  openHandOver: call<HandOverHome>()(v.strictObject({})),
  handOver: call<SavedFile & { readonly slice: string }>()(
    v.strictObject({
      campaign: id,
      choice: v.variant('kind', [
        v.strictObject({
          kind: v.literal('schools'),
          schools: v.pipe(v.array(id), v.minLength(1), v.maxLength(2000)),
        }),
        v.strictObject({ kind: v.literal('share'), messages: count }),
      ]),
      /** The number that the person saw. */
      seen: count,
    }),
  ),
  /** How many messages the schools' families have together. Changes nothing. */
  countHandOver: call<{ readonly messages: number }>()(
    v.strictObject({ campaign: id, schools: v.pipe(v.array(id), v.maxLength(2000)) }),
  ),
  /** The file of a slice that is out, once more. */
  sliceFile: call<SavedFile>()(slice),
  /** `neverLoaded` is what the person answers for. */
  takeBack: call<HandOverHome>()(v.strictObject({ slice: id, neverLoaded: v.literal(true) })),
  checkSlice: call<SliceCheck>()(text),
  loadSlice: call<{ readonly campaign: string; readonly added: number }>()(text),
  receiptFile: call<SavedFile & { readonly counts: ReceiptCounts }>()(slice),
  checkReceipt: call<ReceiptCheck>()(text),
  loadReceipt: call<ReceiptCheck>()(text),
};
