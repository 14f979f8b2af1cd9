// The calls of the forms that stay open all year: what they offer, who comes, who gets which time, who raised a hand.
import * as v from 'valibot';
import { call } from './call';

export type RefreshedChoices = {
  /** As the forms offer them now, in the staff's language; none where nothing is ahead and the forms stayed as they were. */
  readonly offered: readonly string[];
  /** Forms from which somebody deleted the question, by file name. */
  readonly gone: readonly string[];
  /** Forms that Google will not open for this person. */
  readonly unreachable: readonly string[];
};

type Named = { readonly name: string; readonly n: number };
type People = { readonly adults: number; readonly children: number };

/** Exact: for staff in the working workbook, and nowhere else. */
export type HeadsOfEvent = {
  readonly event: string;
  readonly name: string;
  /** `gone` is no longer in the plan, or has no day there. */
  readonly when: 'ahead' | 'past' | 'gone';
  readonly said: { readonly yes: number; readonly maybe: number; readonly no: number; readonly nothing: number };
  readonly yes: People;
  readonly maybe: People;
  readonly assumed: number;
  readonly unreadable: number;
  readonly plates: number;
  readonly needs: readonly Named[];
  readonly languages: readonly Named[];
  readonly wouldHelp: readonly Named[];
  readonly asks: readonly string[];
};

export type HeadCounts = {
  readonly answers: number;
  readonly events: readonly HeadsOfEvent[];
  readonly withoutEvent: number;
  readonly unknownEvent: number;
  /** Percent of those who say so that get a plate, and on top of both. */
  readonly shares: { readonly yes: number; readonly maybe: number; readonly walkIn: number };
  readonly notices: Notices;
};

type Notices = readonly { readonly code: string; readonly values: { readonly [name: string]: string | number } }[];

export type TalkFamilyView = {
  readonly name: string;
  readonly contact: string;
  /** Of the form that it answered last. */
  readonly language: string;
  readonly languageName: string;
  readonly answers: number;
  /** By which the same phone or address answered before. */
  readonly otherNames: readonly string[];
  readonly ticked: readonly string[];
  /** Among what it ticked is a time that is gone or was moved since. */
  readonly tickedChanged: boolean;
  readonly notes: readonly string[];
};

type PlacedView = { readonly slot: string; readonly family: TalkFamilyView };

/** Who gets which time for a 1:1 talk. */
export type TalkTimes = {
  /** How many times were just written down. */
  readonly written: number;
  readonly given: readonly PlacedView[];
  readonly having: readonly PlacedView[];
  readonly waiting: readonly TalkFamilyView[];
  readonly takenBack: readonly TalkFamilyView[];
  readonly nameless: number;
  readonly notices: Notices;
};

/** Families who would like to lead or tutor, brought to Leads to call. */
export type TakenInterest = {
  readonly answers: number;
  readonly added: number;
  readonly nameless: number;
  readonly notices: Notices;
};

/** Families who want no more surveys, marked in the family lists (PV23). */
export type TakenOptOuts = {
  readonly answers: number;
  /** How many families were marked just now. */
  readonly marked: number;
  /** Whom the lists do not know by the address. */
  readonly unknown: readonly { readonly key: string; readonly name: string; readonly address: string }[];
  readonly notices: Notices;
};

const surveyId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

export const bookingCalls = {
  refreshChoices: call<RefreshedChoices>()(v.strictObject({ surveyId })),
  previewTimes: call<TalkTimes>()(v.strictObject({ surveyId })),
  writeTimes: call<TalkTimes>()(v.strictObject({ surveyId })),
  takeInterest: call<TakenInterest>()(v.strictObject({ surveyId })),
  countHeads: call<HeadCounts>()(v.strictObject({ surveyId })),
  printTalkGuide: call<{ readonly shown: true }>()(v.strictObject({})),
  takeOptOuts: call<TakenOptOuts>()(v.strictObject({ surveyId })),
  /** Somebody has seen to an answer whose address no list knows. */
  settleOptOut: call<TakenOptOuts>()(v.strictObject({ surveyId, key: v.pipe(v.string(), v.maxLength(100)) })),
};
