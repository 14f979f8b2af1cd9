// The calls of the sidebar's Ask step, and of the approval of a language's texts.
import * as v from 'valibot';
import { type OwnQuestion, ownKinds } from '../domain/survey/own-question';
import type { QuestionReading } from '../domain/survey/question-advice';
import { chosenModes, type SurveyMode, type SurveyPurpose, surveyPurposes } from '../domain/survey/survey';
import { call } from './call';

/** A form in one language, as the sidebar shows it. */
export type AskForm = {
  readonly id: string;
  readonly language: string;
  readonly languageName: string;
  readonly state: 'building' | 'unpublished' | 'published' | 'open' | 'closed';
  /** PV09: whether a named person approved the language's texts. */
  readonly approved: boolean;
  /** For whoever tests it; families get it only once the form is found to open. */
  readonly publicUrl: string;
  readonly editUrl: string;
  readonly owner: string;
  readonly opensCheckedBy: string;
  readonly opensCheckedOn: string;
  /** File names of unused forms that may lie in the owner's Drive. */
  readonly leftOver: readonly string[];
  readonly notSharedWith: readonly string[];
  /** How many people the form says can see its answers (PV12); 0 before it is published. */
  readonly people: number;
  /** How many more the workbook alone is shared with by now; 0 where it is not. */
  readonly morePeople: number;
};

export type AskSurvey = {
  readonly id: string;
  readonly name: string;
  readonly state: 'building' | 'ready' | 'open' | 'closed';
  readonly opened: string;
  /** The last day for answers; empty where it is closed by hand. */
  readonly closes: string;
  readonly questions: number;
  readonly asksSchool: boolean;
  readonly purpose: SurveyPurpose;
  readonly mode: SurveyMode;
  /** One that stays open all year. */
  readonly standing: boolean;
  /** What its forms offer to choose from that changes over the year. */
  readonly lists: 'events' | 'slots' | null;
  readonly forms: readonly AskForm[];
};

export type AskLanguage = {
  readonly tag: string;
  readonly name: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  /** PV12: fewer families use it than a report may show, so that a form in it can tell who answered. */
  readonly few: boolean;
  /** Whether every text that families may read is there. */
  readonly complete: boolean;
};

export type AskHome = {
  readonly surveys: readonly AskSurvey[];
  readonly languages: readonly AskLanguage[];
  /** Whether a survey may ask for the school, and the school that stands in the way. */
  readonly school: {
    readonly state: 'can-ask' | 'no-schools' | 'one-school' | 'doubled' | 'families-unknown' | 'too-few';
    readonly school: string;
    readonly minGroupSize: number;
  };
  readonly tabs: number;
  readonly manyTabs: boolean;
};

export type BuildProgress = {
  readonly surveyId: string;
  /** `link-by-hand` is a form that Google will not tie to this workbook for us. */
  readonly state: 'building' | 'link-by-hand' | 'ready';
  readonly done: number;
  readonly total: number;
  /** The form that waits for a person. */
  readonly waiting: {
    readonly editUrl: string;
    readonly language: string;
    readonly languageName: string;
    readonly workbook: string;
  } | null;
};

/** What staff changed in a form by hand, by the questions' titles. */
export type FormChanges = {
  readonly deleted: readonly string[];
  readonly retitled: readonly string[];
  readonly added: readonly string[];
  /** Whether its answers come into this workbook. */
  readonly answers: 'here' | 'elsewhere' | 'nowhere';
  /** What its first screen no longer says. */
  readonly lacks: readonly ('no-voluntary' | 'no-safety')[];
};

/** Who can see a form's answers, as far as Google tells of the workbook and the form (PV12, PV20). */
export type WhoCanSee = {
  readonly people: readonly string[];
  /** How many the form tells families of; 0 before it is published. */
  readonly told: number;
};

export type FormLook = { readonly changes: FormChanges; readonly who: WhoCanSee };

/** `who` is null where nobody looked. */
export type FormStep = { readonly home: AskHome; readonly changes: FormChanges; readonly who: WhoCanSee | null };

export type LanguageTexts = {
  readonly language: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly approvedBy: string;
  readonly approvedOn: string;
  /** How many of the texts nobody has approved as they are now. */
  readonly waiting: number;
  /** Whether the first group is what is new or changed, and the others were read before. */
  readonly othersRead: boolean;
  /** Stands for exactly these texts: what is approved is what was read. */
  readonly seen: string;
  readonly groups: readonly {
    readonly title: string;
    readonly texts: readonly { readonly text: string; readonly choices: readonly string[] }[];
  }[];
};

/** A question that may be asked, in the staff's language. */
export type OfferedQuestion = {
  readonly code: string;
  readonly text: string;
  readonly choices: readonly string[];
  /** Families write the answer themselves. */
  readonly open: boolean;
  /** The form cannot do what it is for without it. */
  readonly needed: boolean;
};

export type QuestionAdvice = {
  readonly readings: readonly QuestionReading[];
  /** What keeps it from being asked in these languages. */
  readonly problem: { readonly code: string; readonly values: { readonly [name: string]: string | number } } | null;
};

export type OfferedQuestions = {
  /** In the order in which a form usually asks them. */
  readonly questions: readonly OfferedQuestion[];
  /** Whether feedback on an event cannot ask which one: the plan has none near enough. */
  readonly noEvent: boolean;
  readonly most: number;
  readonly mostOpen: number;
  /** Questions that staff wrote for earlier surveys. */
  readonly own: readonly OwnQuestion[];
  /** Sets of five answers, by name, in the staff's language. */
  readonly scales: readonly { readonly name: string; readonly choices: readonly string[] }[];
  /** Minutes that a family needs, by the number of questions; from none to the most. */
  readonly minutes: readonly number[];
};

/** A form as a family will see it, before there is one. */
export type FormPreview = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly {
    readonly title: string;
    readonly choices: readonly string[];
    /** Families may write a choice of their own. */
    readonly ownChoice: boolean;
    readonly item: 'choice' | 'list' | 'checkbox' | 'paragraph' | 'text';
    readonly required: boolean;
  }[];
  readonly confirmation: string;
};

/** Of a confidential survey: recipients whose message went out, those with an answer, and those of families without any. */
export type Answered = { readonly invited: number; readonly answered: number; readonly askNext: number };

/** A form's link, to be given out beside email. */
export type HandOut = {
  readonly schools: readonly string[];
  readonly link: string;
  /** For the district's own text-message system. */
  readonly textMessage: string;
  /** Events that the form offers, each with a link that has it chosen already. */
  readonly events: readonly {
    readonly code: string;
    readonly name: string;
    readonly link: string;
    readonly textMessage: string;
  }[];
  /** The plan has events that the form does not offer yet. */
  readonly eventsBehind: boolean;
};

const surveyId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const formId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const language = v.pipe(v.string(), v.minLength(2), v.maxLength(20));

const purpose = v.picklist(surveyPurposes);
const codes = v.pipe(v.array(v.pipe(v.string(), v.maxLength(12))), v.maxLength(100), v.readonly());

const worded = v.pipe(v.record(language, v.pipe(v.string(), v.maxLength(5000))), v.readonly());

const ownQuestion = v.strictObject({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(12)),
  kind: v.picklist(ownKinds),
  text: worded,
  scale: v.pipe(v.string(), v.maxLength(20)),
  choices: v.pipe(
    v.record(language, v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(200), v.readonly())),
    v.readonly(),
  ),
  other: v.boolean(),
});

const wish = {
  purpose,
  /** PV12: left out for a purpose whose forms ask who answers. */
  mode: v.optional(v.picklist(chosenModes)),
  askSchool: v.boolean(),
  proposal: v.optional(
    v.strictObject({
      theme: v.pipe(v.string(), v.maxLength(200)),
      summary: worded,
      options: v.pipe(v.array(worded), v.maxLength(200), v.readonly()),
    }),
  ),
  own: v.optional(v.pipe(v.array(ownQuestion), v.maxLength(50), v.readonly())),
  partner: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
};

export const askCalls = {
  openAsk: call<AskHome>()(v.strictObject({})),
  /** Writes down what is to be built and begins; to be gone on with by `buildSurvey`. */
  startSurvey: call<BuildProgress>()(
    v.strictObject({
      ...wish,
      questions: v.optional(codes),
      languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(20)),
    }),
  ),
  /** What a proposed change can answer: themes and what was heard, by id. */
  offerThemes: call<{ readonly themes: readonly { readonly id: string; readonly name: string }[] }>()(
    v.strictObject({}),
  ),
  /** In the staff's language unless another one is named. */
  offerQuestions: call<OfferedQuestions>()(v.strictObject({ purpose, language: v.optional(language) })),
  /** What to look at again in a question that somebody is writing, by language. */
  adviseQuestion: call<QuestionAdvice>()(
    v.strictObject({ question: ownQuestion, languages: v.pipe(v.array(language), v.maxLength(20), v.readonly()) }),
  ),
  /** The same as `startSurvey` would make, shown and not made. */
  previewForm: call<FormPreview>()(v.strictObject({ ...wish, questions: codes, language })),
  /** Builds for a while; to be called until `ready`. */
  buildSurvey: call<BuildProgress>()(v.strictObject({ surveyId })),
  checkForm: call<FormLook>()(v.strictObject({ formId })),
  publishForm: call<FormStep>()(v.strictObject({ formId })),
  /** A person saw the form open without signing in, or takes that back. */
  tickFormOpens: call<FormStep>()(v.strictObject({ formId, opens: v.boolean() })),
  /** Refused for a survey that is not confidential (PV12). */
  countAnswered: call<Answered>()(v.strictObject({ surveyId })),
  /** Refused before families can open the form. */
  openHandOut: call<HandOut>()(v.strictObject({ formId })),
  printFlyer: call<{ readonly shown: true }>()(
    v.strictObject({
      formId,
      school: v.pipe(v.string(), v.maxLength(200)),
      event: v.optional(v.pipe(v.string(), v.maxLength(100))),
    }),
  ),
  /** An empty day is none. */
  setClosingDay: call<AskHome>()(v.strictObject({ surveyId, day: v.pipe(v.string(), v.maxLength(10)) })),
  closeSurvey: call<AskHome>()(v.strictObject({ surveyId })),
  reopenSurvey: call<AskHome>()(v.strictObject({ surveyId })),
  readLanguageTexts: call<LanguageTexts>()(v.strictObject({ language })),
  approveLanguage: call<AskHome>()(
    v.strictObject({
      language,
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
      seen: v.pipe(v.string(), v.maxLength(20)),
    }),
  ),
};
