// The languages that staff use. Apart from the words, so that whoever needs a language alone does not bring them all along.

export type StaffLanguage = 'en' | 'es';

export const staffLanguages: readonly StaffLanguage[] = ['en', 'es'];

/** The staff language for an account's locale, `es-419` or `es_MX`; English where there is no other. */
export const staffLanguageOf = (locale: string): StaffLanguage => (/^es(?:[-_]|$)/i.test(locale) ? 'es' : 'en');
