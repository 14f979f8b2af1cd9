// The words of the sidebar and its menu, in the languages that staff use. Spanish must have every text that English has.
import { words as en } from './en';
import { words as es } from './es';

export type Words = typeof en;

export const interfaceWords = { en, es: es satisfies Words };

export type StaffLanguage = keyof typeof interfaceWords;

/** The staff language for an account's locale, `es-419` or `es_MX`; English where there is no other. */
export const staffLanguageOf = (locale: string): StaffLanguage => (/^es(?:[-_]|$)/i.test(locale) ? 'es' : 'en');
