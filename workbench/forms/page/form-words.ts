// Google's own words around a form, which follow the reader's language and not the form's.

export interface FormWords {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly requiredNote: string;
  readonly requiredMark: string;
  readonly other: string;
  readonly otherAnswer: string;
  readonly choose: string;
  readonly yourAnswer: string;
  readonly email: string;
  readonly next: string;
  readonly back: string;
  readonly submit: string;
  readonly page: (at: number, of: number) => string;
  readonly summary: (count: number) => string;
  readonly recorded: string;
  readonly again: string;
  readonly edit: string;
  readonly closed: (title: string) => string;
  readonly closedHint: string;
  readonly unpublished: (title: string) => string;
  readonly permissionTitle: string;
  readonly permission: string;
  readonly alreadyTitle: string;
  readonly already: string;
  readonly missingTitle: string;
  readonly missing: string;
  readonly footer: string;
  /** Of a length of time. */
  readonly parts: { readonly hour: string; readonly minute: string; readonly second: string };
  readonly problems: {
    readonly required: string;
    readonly requiredRows: string;
    readonly unknownChoice: string;
    readonly badDate: string;
    readonly badTime: string;
    readonly badEmail: string;
    readonly onePerColumn: string;
    readonly rule: (rule: string, args: readonly (string | number)[]) => string;
  };
}

/** The language tag for a page: `hl` where it is one we have, by its first part; English otherwise. */
export const languageOf = (wanted: string | null | undefined): 'en' | 'es' | 'ar' => {
  for (const part of (wanted ?? '').toLowerCase().split(',')) {
    const tag = part.trim().split(/[-_;]/)[0];
    if (tag === 'en' || tag === 'es' || tag === 'ar') return tag;
  }
  return 'en';
};
