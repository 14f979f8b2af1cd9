// The calls of the sidebar's Invite step: the family lists, and an invitation from its preview to its last message.
import * as v from 'valibot';
import { surveyOpens } from '../domain/invitation/campaign';
import { audienceSchema, onlySchema } from './audience';
import { call } from './call';
import type { HandFiguresView } from './reach-calls';
import type { CapView, SharedAddressView } from './who-calls';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const sheetId = v.pipe(v.number(), v.safeInteger());

/** A field's name, and what a person typed for it: one text for all languages under `*`, else one a language by its tag. */
const fields = v.record(
  v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(20)), v.pipe(v.string(), v.maxLength(8000))),
);

/** What a message is to be, before it is confirmed. */
const wish = v.strictObject({
  /** T01 to T24, or one of the district's own. */
  template: v.optional(id, surveyOpens),
  /** Of the survey whose link it brings; empty where it brings none. */
  survey: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /**
   * What it is about beside a survey: an activity, a change of leaders, or a mark of the draft. The same message about the same is one
   * campaign, whoever confirms it how often.
   */
  about: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /** 2 and 3 are the first and the second reminder. */
  wave: v.optional(v.picklist([1, 2, 3]), 1),
  fields: v.optional(fields, {}),
  /** Who has read what was typed for this message, by language (PV09). */
  readers: v.optional(v.record(v.pipe(v.string(), v.maxLength(20)), v.pipe(v.string(), v.maxLength(120))), {}),
  mode: v.picklist(['guardian', 'household', 'guardian-child', 'household-child']),
  audience: audienceSchema,
  only: v.optional(onlySchema, []),
  /** Whether families that have had their messages of the week are left out (R37). */
  leaveOver: v.optional(v.boolean(), false),
  minutes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(60)), 5),
  closes: v.optional(v.pipe(v.string(), v.maxLength(10)), ''),
});

export type InvitationWish = v.InferOutput<typeof wish>;

/** A problem that is told beside a result, in content's words. */
export type ToldProblem = { readonly code: string; readonly values: { readonly [name: string]: string | number } };

export type NamedTab = { readonly sheetId: number; readonly name: string };

export type InviteSurvey = {
  readonly id: string;
  readonly name: string;
  /** `yyyy-mm-dd`, or empty. */
  readonly closes: string;
  /** About how long it takes, as the form itself says. */
  readonly minutes: number;
  /** Names of the languages in which it can be sent now: approved, worded, and with an open form. */
  readonly ready: readonly string[];
};

/** A message that can be sent by mail, to choose from. */
export type MessageChoice = {
  readonly id: string;
  /** Its subject, as staff read it. */
  readonly name: string;
  /** When in the year it is for. */
  readonly moment: string;
};

/** What a person types for a message. */
export type MessageField = {
  readonly name: string;
  readonly type: 'text' | 'longText' | 'day' | 'time' | 'number' | 'money' | 'link';
  /** Words that families read are typed once a language; a day, a name or a number once for all. */
  readonly each: boolean;
  readonly required: boolean;
  /** What is known already, by language, or under `*` for all. */
  readonly known: { readonly [tag: string]: string };
};

export type MessageLanguage = {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

/** What there is to say before a message can be looked at. */
export type MessageForm = {
  readonly template: string;
  /** It brings the link of a survey. */
  readonly needsSurvey: boolean;
  /** Its texts name the children (PV08). */
  readonly names: boolean;
  /** Of the plan, those that it can be about. */
  readonly activities: readonly { readonly id: string; readonly name: string; readonly day: string }[];
  readonly fields: readonly MessageField[];
  /** In which it can be sent now. */
  readonly languages: readonly MessageLanguage[];
  /** Its text waits for a reader in these (PV09). */
  readonly waiting: readonly MessageLanguage[];
  /** What stands in the way, and what is only to be looked at. */
  readonly objections: readonly ToldProblem[];
  readonly remarks: readonly ToldProblem[];
};

export type SendFigures = {
  readonly total: number;
  readonly open: number;
  readonly claimed: number;
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly letter: number;
  readonly call: number;
  /** Another workbook's to send. */
  readonly 'handed over': number;
  /** Taken out by a person. */
  readonly canceled: number;
  /** Rows that were written and are gone from the log. */
  readonly gone: number;
};

export type CampaignSummary = {
  readonly id: string;
  readonly template: string;
  readonly survey: string;
  readonly about: string;
  /** As staff know it: the survey, or the message and what it is about. */
  readonly name: string;
  /** 2 and 3 are reminders. */
  readonly wave: number;
  readonly confirmedOn: string;
  readonly confirmedBy: string;
  /** Confirmed in another workbook, of which this is a copy: nothing of it is sent here. */
  readonly copied: boolean;
  /** Another workbook handed it over to this one. */
  readonly handedHere: boolean;
  readonly figures: SendFigures;
};

export type InviteHome = {
  readonly lists: { readonly families: number; readonly guardians: number; readonly children: number } | null;
  readonly listSheets: readonly NamedTab[];
  readonly surveys: readonly InviteSurvey[];
  readonly messages: readonly MessageChoice[];
  readonly campaigns: readonly CampaignSummary[];
  readonly today: string;
};

export type ImportPreview = {
  readonly sheetId: number;
  readonly sheet: string;
  readonly rows: number;
  readonly families: number;
  readonly guardians: number;
  readonly children: number;
  /** Lines that are new, are updated, or have a cell that staff changed and that stays as it is. */
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly notInList: number;
  readonly newSchools: readonly string[];
  readonly columns: readonly string[];
  readonly leftOut: readonly string[];
  readonly problems: readonly ToldProblem[];
  readonly problemCount: number;
};

export type SampleMessage = {
  readonly language: string;
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly to: string;
  readonly familyName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

export type InvitationPreview = {
  readonly messages: number;
  readonly calls: number;
  readonly letters: number;
  readonly barred: number;
  readonly optedOut: number;
  readonly covered: number;
  /** Units that this invitation already has a row for. */
  readonly already: number;
  /** Families over their messages of the week (R37), families that want no news yet (S59), and who is on no list for certain. */
  readonly cap: CapView;
  readonly notFound: readonly string[];
  /** Addresses that stand in two households, for a person to settle (PV08b). */
  readonly shared: readonly SharedAddressView[];
  readonly byLanguage: readonly { readonly name: string; readonly messages: number }[];
  /** Languages whose families would be called instead; `many` holds more than a few of the families (PV07). */
  readonly notReady: readonly { readonly name: string; readonly families: number; readonly many: boolean }[];
  readonly sender: string;
  readonly quotaLeft: number;
  readonly today: number;
  readonly days: number;
  readonly finish: string;
  readonly samples: readonly SampleMessage[];
  readonly problems: readonly ToldProblem[];
  readonly problemCount: number;
  /** An invitation to this survey came along with the copy of another workbook. */
  readonly copied: boolean;
  /** Each recipient's link has a code of its own; the samples and the test message have nobody's (PV12). */
  readonly ownLinks: boolean;
};

export type UnsentMessage = {
  readonly key: string;
  readonly state: 'failed' | 'unknown' | 'letter' | 'call';
  readonly familyName: string;
  readonly address: string;
  readonly phone: string;
  readonly language: string;
  readonly why: string;
  /** Another workbook sends it, and settles what became of it. */
  readonly isAway: boolean;
};

export type TogetherDays = {
  /** Whoever asks, and everyone who has sent of this campaign. */
  readonly senders: readonly { readonly sender: string; readonly sentToday: number; readonly quotaLeft: number }[];
  readonly days: number;
  readonly finish: string;
};

export type CampaignView = CampaignSummary & {
  /** The day that it is prepared for and who is reminded of it; empty where it may go out any day. */
  readonly sendOn: string;
  readonly sendBy: string;
  /** Whether that day has not come yet. */
  readonly isEarly: boolean;
  readonly together: TogetherDays;
  readonly unsent: readonly UnsentMessage[];
  /** Calls and letters, done and to do. */
  readonly byHand: { readonly letter: HandFiguresView; readonly call: HandFiguresView };
  readonly sendLog: number;
  readonly quotaLeft: number;
  readonly days: number;
  readonly finish: string;
};

export type SendProgress = {
  readonly sentNow: number;
  readonly figures: SendFigures;
  /** Why it went no further: the day's limit, too many errors in a row, or the six minutes that Google gives. */
  readonly stopped: 'quota' | 'trouble' | 'time' | null;
};

const campaign = v.strictObject({ campaign: id });

export const inviteCalls = {
  openInvite: call<InviteHome>()(v.strictObject({})),
  /** Tabs that read like a pasted family list. */
  listFamilyTabs: call<{ readonly tabs: readonly NamedTab[] }>()(v.strictObject({})),
  /** Says what an import would do, and does nothing. */
  previewFamilies: call<ImportPreview>()(v.strictObject({ sheetId })),
  importFamilies: call<ImportPreview>()(v.strictObject({ sheetId })),
  makeFamilyLists: call<InviteHome>()(v.strictObject({})),
  /** What is to be typed for a message, with what is known already. Reads only. */
  openWish: call<MessageForm>()(
    v.strictObject({
      template: id,
      survey: v.pipe(v.string(), v.maxLength(80)),
      about: v.pipe(v.string(), v.maxLength(80)),
    }),
  ),
  previewInvitation: call<InvitationPreview>()(wish),
  /** Sends one of the messages to the person who asks, and to nobody else. */
  sendTest: call<{ readonly to: string; readonly quotaLeft: number }>()(v.strictObject({ wish, language: id })),
  /** `messages` is the number that the person saw; `calls` says that they accept the phone calls of languages that are not ready. */
  confirmInvitation: call<{ readonly campaign: string; readonly added: number }>()(
    v.strictObject({
      wish,
      messages: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      calls: v.boolean(),
      asNew: v.boolean(),
      /** So many families over their messages of the week the person saw, and writes to them all the same. */
      over: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    }),
  ),
  sendMessages: call<SendProgress>()(
    v.strictObject({
      campaign: id,
      most: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1500)),
      /** Sends though the day that it is prepared for has not come. */
      early: v.optional(v.boolean()),
      /** A slice that follows another within one press of *Send*: not everything is looked at anew. */
      again: v.optional(v.boolean()),
    }),
  ),
  openCampaign: call<CampaignView>()(campaign),
  /** An empty day: any. */
  setSendDay: call<CampaignView>()(v.strictObject({ campaign: id, day: v.pipe(v.string(), v.maxLength(10)) })),
  /** Takes out everything that waits. */
  cancelRest: call<{ readonly changed: number; readonly view: CampaignView }>()(campaign),
  reopenCanceled: call<{ readonly changed: number; readonly view: CampaignView }>()(campaign),
  /** What a person found in their Sent mail. */
  settleUnknown: call<CampaignView>()(
    v.strictObject({ campaign: id, key: v.pipe(v.string(), v.maxLength(200)), arrived: v.boolean() }),
  ),
  /** Looks again at everyone who could not be mailed, after addresses or languages were mended. */
  recheckUnsent: call<{ readonly reopened: number; readonly view: CampaignView }>()(campaign),
};
