/** Every switch for trouble, once: the command line, `/api/faults`, the page's panel, docs/trouble.md and `npm run bench` read it here. */
import type { Faults } from './faults';

export type FaultKind = 'flag' | 'count' | 'text' | 'choice' | 'list' | 'rate' | 'execution';

export interface FaultSwitch {
  readonly name: keyof Faults;
  readonly kind: FaultKind;
  /** Of a `choice`. */
  readonly choices?: readonly string[];
  /** One plain sentence: what happens while it is on. */
  readonly says: string;
  /** The line of docs/rules.md that no source settles, which is why it is a switch. */
  readonly unverified?: string;
}

type Row = Omit<FaultSwitch, 'name'>;

/** A switch of `Faults` that has no row here does not compile. */
const rows: { readonly [Name in keyof Required<Faults>]: Row } = {
  crashAtCall: { kind: 'count', says: 'The script dies at this call from now, 1 being the next.' },
  crashWhen: {
    kind: 'choice',
    choices: ['before', 'after'],
    says: 'Whether that call still takes effect; before it does unless set.',
  },
  unflushed: {
    kind: 'choice',
    choices: ['kept', 'lost'],
    says: 'What becomes of writes that were not flushed when a script dies; they are kept unless set.',
    unverified: 'F44',
  },
  quotaLeft: { kind: 'count', says: 'The coordinator may write to so many more people today.' },
  failNext: { kind: 'text', says: 'The next call of this method fails, such as MailApp.sendEmail.' },
  message: { kind: 'text', says: 'The words with which it fails.' },
  times: { kind: 'count', says: 'How many calls of it fail; one unless set.' },
  transientFailures: {
    kind: 'rate',
    says: 'One service call in so many fails at random, as when Google has a bad moment; the seed decides which.',
  },
  callsPerSecond: {
    kind: 'count',
    says: 'More calls of one service within a second fail as invoked too many times in a short time.',
  },
  interleave: { kind: 'execution', says: 'At this call from now a second person runs a function from start to end.' },
  undeliverable: {
    kind: 'list',
    says: 'Mail to these addresses, or to a whole @domain, is sent and comes back to its sender as a notice.',
  },
  setDestinationRefused: {
    kind: 'flag',
    says: 'Google refuses to link a form to this workbook.',
    unverified: 'F49',
  },
  responders: {
    kind: 'choice',
    choices: ['organization', 'anyone'],
    says: 'Who may answer a new form before anybody sets it; the organization unless set.',
    unverified: 'F61',
  },
  newFormsPublished: {
    kind: 'flag',
    says: 'Whether a new form is published when the script does not say; it is unless set.',
    unverified: 'F47',
  },
  clockTriggerHasDocument: {
    kind: 'flag',
    says: 'A clock trigger finds the workbook open.',
    unverified: 'F16',
  },
  lockHeldByOther: { kind: 'flag', says: 'Somebody else holds every lock.' },
  revokedScopes: { kind: 'list', says: 'The person has taken back these permissions, such as script.send_mail.' },
  latencyMsPerCall: { kind: 'count', says: 'Every service call takes so many milliseconds.' },
  pageBreakGoToPageMissing: {
    kind: 'flag',
    says: 'A page break of a form cannot be told where the page before it leads.',
    unverified: 'F55',
  },
  addEditorsRefused: { kind: 'flag', says: 'A form takes no colleagues as editors.', unverified: 'F62' },
  responseTabPlace: {
    kind: 'choice',
    choices: ['left', 'right'],
    says: 'Where a new tab of answers lands; left of all others unless set.',
    unverified: 'F49',
  },
  duplicateChoices: {
    kind: 'choice',
    choices: ['refused', 'taken'],
    says: 'Whether a question takes two choices of the same words; it refuses them unless set.',
    unverified: 'F53',
  },
  cacheEvicts: { kind: 'flag', says: 'Cached texts are gone at any time; the seed decides which.' },
  propertyNumbers: {
    kind: 'choice',
    choices: ['plain', 'decimal'],
    says: 'Whether the number 25 is kept as a property as 25, which it is unless set, or as 25.0.',
    unverified: 'F59',
  },
  longExecutions: {
    kind: 'flag',
    says: 'An execution lives for 30 minutes instead of 6.',
    unverified: 'F08',
  },
  intl: {
    kind: 'choice',
    choices: ['full', 'none'],
    says: 'Whether a script finds Intl; it does unless set.',
    unverified: 'F01',
  },
  returnedDate: {
    kind: 'choice',
    choices: ['fails', 'null'],
    says: 'A date in an answer to the page makes the call fail, which it does unless set, or arrives as null.',
    unverified: 'F20',
  },
};

/** In the order in which they are shown. */
export const faultTable: readonly FaultSwitch[] = Object.entries(rows).map(([name, row]) => ({
  name: name as keyof Faults,
  ...row,
}));
