// What a person has said so far of who gets a message, and whether it is enough.
import type { AudienceWish, ColumnWish, OnlyWish } from '../../../../rpc/audience';

export type AudienceKind = AudienceWish['kind'];

/** Families first, then those who are on no list. */
export const audienceKinds: readonly AudienceKind[] = [
  'everyone',
  'schools',
  'languages',
  'notAnswered',
  'answered',
  'rsvp',
  'role',
  'column',
  'raisedHand',
  'partners',
];

export const emptyColumn: ColumnWish = { kind: 'column', sheet: 'families', column: '', values: [] };

/** The audience of that kind with nothing chosen yet. */
export const emptyAudience = (kind: AudienceKind): AudienceWish => {
  const empty: { readonly [Kind in AudienceKind]: Extract<AudienceWish, { kind: Kind }> } = {
    everyone: { kind: 'everyone' },
    schools: { kind: 'schools', schools: [] },
    languages: { kind: 'languages', languages: [] },
    column: emptyColumn,
    role: { kind: 'role', roles: [] },
    answered: { kind: 'answered', survey: '' },
    notAnswered: { kind: 'notAnswered', survey: '' },
    raisedHand: { kind: 'raisedHand', who: 'waiting' },
    rsvp: { kind: 'rsvp', activity: '', answers: [] },
    partners: { kind: 'partners', types: [] },
  };
  return empty[kind];
};

/** Whether a rule says what it has to. */
export const isWholeRule = (only: OnlyWish): boolean => {
  if (only.kind === 'column') return only.column !== '' && only.values.length > 0;
  return (only.kind === 'schools' ? only.schools : only.languages).length > 0;
};

/** Whether the server can be asked for it. */
export const isWholeAudience = (audience: AudienceWish): boolean => {
  switch (audience.kind) {
    case 'everyone':
    case 'role':
    case 'raisedHand':
      return true;
    case 'answered':
    case 'notAnswered':
      return audience.survey !== '';
    case 'rsvp':
      return audience.activity !== '' && audience.answers.length > 0;
    case 'partners':
      return audience.types.length > 0;
    default:
      return isWholeRule(audience);
  }
};

/** People on no family list: each has one message, and rules about families do not fit partners. */
export const isOfOthers = ({ kind }: AudienceWish): boolean => kind === 'partners' || kind === 'raisedHand';
