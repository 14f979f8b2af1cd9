// What a person has said so far of a message that is not confirmed yet.
import type { InvitationWish, InviteHome, MessageField, MessageForm, MessageLanguage } from '../../../rpc/invite-calls';

const usualDays = 14;
const usualMinutes = 5;

const twoWeeksOn = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + usualDays * 86_400_000).toISOString().slice(0, 10);

/** The same press twice is one campaign; a message that is about nothing else is told apart by when it was begun. */
export const draftMark = (): string => `D-${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;

export interface WishStart {
  readonly template: string;
  readonly survey?: string;
  readonly about?: string;
  readonly wave?: InvitationWish['wave'];
}

/** A message that nobody has said anything about yet. */
export const newDraft = ({ template, survey = '', about, wave = 1 }: WishStart, home: InviteHome): InvitationWish => {
  const asked = home.surveys.find(({ id }) => id === survey);
  return {
    template,
    survey,
    about: about ?? (survey === '' ? draftMark() : ''),
    wave,
    mode: 'guardian',
    audience: { kind: 'everyone' },
    only: [],
    leaveOver: false,
    fields: {},
    readers: {},
    minutes: asked?.minutes ?? usualMinutes,
    closes: asked?.closes || twoWeeksOn(home.today),
  };
};

/** Under `*` where it is typed once for all languages. */
export const typedIn = (wish: InvitationWish, { name, each, known }: MessageField, tag: string): string => {
  const at = each ? tag : '*';
  return wish.fields[name]?.[at] ?? known[at] ?? '';
};

export const withField = (wish: InvitationWish, field: MessageField, tag: string, text: string): InvitationWish => ({
  ...wish,
  fields: { ...wish.fields, [field.name]: { ...wish.fields[field.name], [field.each ? tag : '*']: text } },
});

export interface MissingField {
  readonly field: MessageField;
  /** Undefined where it is typed once for all. */
  readonly language: MessageLanguage | undefined;
}

/** Fields that the message cannot go without and that nobody has filled. */
export const missingFields = (wish: InvitationWish, { fields, languages }: MessageForm): readonly MissingField[] =>
  fields
    .filter(({ required }) => required)
    .flatMap((field) =>
      (field.each ? languages : [undefined])
        .filter((language) => typedIn(wish, field, language?.tag ?? '*').trim() === '')
        .map((language) => ({ field, language })),
    );

/** Languages in which something is typed that a family reads: a named person has read it before it is sent (PV09). */
export const languagesTyped = (wish: InvitationWish, { fields, languages }: MessageForm): readonly MessageLanguage[] =>
  languages.filter(({ tag }) =>
    fields.some((field) => field.each && field.type !== 'link' && typedIn(wish, field, tag).trim() !== ''),
  );

/** What is known already goes along with what was typed. */
export const withKnown = (wish: InvitationWish, { fields }: MessageForm): InvitationWish => ({
  ...wish,
  fields: Object.fromEntries(
    fields.map(({ name, known }): [string, { [tag: string]: string }] => [name, { ...known, ...wish.fields[name] }]),
  ),
});
