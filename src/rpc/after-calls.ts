// The calls of what comes after sending: the figures of the log, what is due next, and the pages that others may see.
import * as v from 'valibot';
import { call } from './call';

/** Exact, for the working sidebar alone (design 3.4). */
export type SentFiguresView = {
  readonly messages: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly unknown: number;
  readonly callsDone: number;
  readonly callsToDo: number;
  readonly lettersDone: number;
  readonly lettersToDo: number;
  readonly handedOver: number;
  readonly canceled: number;
  /** Null where nobody is to know. */
  readonly answered: number | null;
};

export type SentCampaignView = {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly wave: number;
  readonly figures: SentFiguresView;
  /** All answers to its survey, where nobody is to know whose they are. */
  readonly returned: number | null;
  /** Who says that they come to its event. */
  readonly coming: { readonly yes: number; readonly maybe: number; readonly no: number } | null;
};

export type SentGroupView = {
  readonly kind: 'named' | 'several' | 'unknown';
  readonly name: string;
  readonly figures: SentFiguresView;
};

export type AfterHome = {
  readonly all: SentFiguresView;
  /** The newest first. */
  readonly campaigns: readonly SentCampaignView[];
  readonly tables: readonly { readonly by: 'school' | 'language'; readonly groups: readonly SentGroupView[] }[];
  /** Null where there is none yet. */
  readonly log: number | null;
  /** Schools of which a page can be made. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
};

/** What a message is about; empty for nothing. */
export type MessageAboutView = { readonly survey: string; readonly activity: string; readonly change: string };

export type DueLineView = {
  /** `T14`; empty where it is no message. */
  readonly template: string;
  readonly task: 'message' | 'welcome' | 'leads';
  /** What the message is called, in the plan’s words. */
  readonly message: string;
  readonly name: string;
  readonly about: MessageAboutView;
  readonly day: string;
  readonly state: 'late' | 'week' | 'later' | 'done';
  /** How many it concerns; 0 where that says nothing. */
  readonly count: number;
  /** 2 and 3 are the first and the second reminder. */
  readonly wave: 1 | 2 | 3;
  /** The sheet where it is told by hand. */
  readonly sheet: number | null;
};

export type DueHome = {
  readonly lines: readonly DueLineView[];
  /** Messages that were due before something that is over by now. */
  readonly missed: number;
  readonly interest: InterestView;
};

/** Families that raised a hand in the last month (S6). */
export type InterestView = {
  readonly since: string;
  readonly added: number;
  readonly waiting: number;
  readonly late: number;
  readonly sheet: number | null;
  /** To whom the digest goes; empty where the settings have nobody. */
  readonly to: string;
};

const id = v.pipe(v.string(), v.maxLength(80));

export const afterCalls = {
  openAfter: call<AfterHome>()(v.strictObject({})),
  /** The whole log, or one campaign’s part: it holds names and addresses. */
  sendLogFile: call<{ readonly name: string; readonly text: string; readonly messages: number }>()(
    v.strictObject({ campaign: id }),
  ),
  /** The protected figures on a page, without names. */
  printSent: call<{ readonly shown: true }>()(v.strictObject({})),
  /** One page of a school for somebody who may see no names (PV20). */
  printSchool: call<{ readonly shown: true }>()(v.strictObject({ school: id })),
  schoolFile: call<{ readonly name: string; readonly text: string }>()(v.strictObject({ school: id })),
  openDue: call<DueHome>()(v.strictObject({})),
  /** Mails the lead how many raised a hand in the last month. */
  mailInterest: call<{ readonly to: string }>()(v.strictObject({})),
};
