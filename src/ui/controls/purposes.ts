// The purposes of surveys, in the order in which a year needs them.

export const purposes = [
  'needs',
  'pulse',
  'yearEnd',
  'event',
  'proposal',
  'leadership',
  'oneToOne',
  'rsvp',
  'contact',
  'optOut',
] as const;

export type Purpose = (typeof purposes)[number];

/** Those whose forms stay open all year and ask who answers. */
export const standingPurposes: readonly Purpose[] = ['leadership', 'oneToOne', 'rsvp', 'contact', 'optOut'];
