// Where the plan review draws its lines, and how many plates an event needs. A district may draw them elsewhere, in the Settings sheet.
import { type Cell, textOf } from '../sheet/cell';

/** What holds until a district sets it, by setting. */
export const usualThresholds = {
  /** R01: seats of families, and their share in percent. */
  familySeats: 2,
  familySeatShare: 25,
  /** R02: days ahead in which something with families comes, once tutoring runs. */
  soonDays: 30,
  /** R05: days of school time without anything for families. */
  gapDays: 60,
  /** R08: days between two meetings. */
  meetingGapDays: 10,
  /** R11: weeks after the start of tutoring. */
  pulseAfterWeeks: 6,
  /** R12: days until families are told. */
  tellWithinDays: 21,
  /** R14: days before a budget meeting. */
  factsBeforeDays: 3,
  /** R16: school days until families hear of a change. */
  noticeSchoolDays: 10,
  /** R17: days until the welcome. */
  welcomeWithinDays: 30,
  /** R23: percent of the activities that one person leads. */
  leadShare: 40,
  /** R27: days until a call. */
  callWithinDays: 14,
  /** R30: percent of the families that speak a language. */
  languageShare: 5,
  /** R32: the school grade in English, the INFLESZ figure in Spanish, words a sentence. */
  readingGrade: 6,
  readingInflesz: 65,
  sentenceWords: 25,
  /** R36: types of partners. */
  partnerTypes: 3,
  /** R37: messages to a family. */
  messagesAWeek: 1,
  /** Plates at an event: percent of those who say yes, of those who say maybe, and on top of both (domain 2(h)). */
  plateYesShare: 75,
  plateMaybeShare: 35,
  plateWalkInShare: 10,
} as const;

export type ThresholdCode = keyof typeof usualThresholds;

export type Thresholds = { readonly [Code in ThresholdCode]: number };

export const thresholdCodes = Object.keys(usualThresholds) as readonly ThresholdCode[];

const mostThreshold = 1000;

const numberIn = (cell: Cell | undefined): number | undefined => {
  const text = textOf(cell).replace('%', '').trim();
  const number = Number(text);
  return text === '' || !Number.isFinite(number) || number < 0 || number > mostThreshold ? undefined : number;
};

/** Each as it is set; what is empty, no number or out of reason counts as usual. A share may be typed as `25`, `25%` or `0.25`. */
export const thresholdsOf = (cells: { readonly [Code in ThresholdCode]?: Cell }): Thresholds =>
  Object.fromEntries(
    thresholdCodes.map((code) => {
      const number = numberIn(cells[code]) ?? usualThresholds[code];
      return [code, code.endsWith('Share') && number > 0 && number < 1 ? number * 100 : number];
    }),
  ) as Thresholds;
