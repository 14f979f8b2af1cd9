// How often a family wants to hear from the district, and how it is best reached (S59).
import { type Cell, textOf } from '../sheet/cell';
import { plainKey } from './plain-key';

export const frequencies = ['weekly', 'biweekly', 'monthly', 'needed'] as const;
export type Frequency = (typeof frequencies)[number];

export const contactWays = ['email', 'phone', 'paper'] as const;
export type ContactWay = (typeof contactWays)[number];

type Names<Code extends string> = { readonly [One in Code]: readonly string[] };

/** What the sheet offers in English and in Spanish, what the survey of needs offers, and what people write besides. */
const frequencyNames: Names<Frequency> = {
  weekly: ['every week', 'each week', 'weekly', 'once a week', 'cada semana', 'semanal', 'una vez a la semana'],
  biweekly: ['every two weeks', 'twice a month', 'biweekly', 'cada dos semanas', 'dos veces al mes', 'quincenal'],
  monthly: ['once a month', 'every month', 'monthly', 'una vez al mes', 'cada mes', 'mensual'],
  needed: [
    'only what is needed',
    'only when there is news',
    'only if needed',
    'solo lo necesario',
    'solo si hay noticias',
    'solo si hace falta',
  ],
};

const wayNames: Names<ContactWay> = {
  email: ['email', 'e-mail', 'mail', 'correo', 'correo electronico'],
  phone: ['phone', 'call', 'telephone', 'telefono', 'llamada', 'por telefono'],
  paper: ['paper', 'letter', 'papel', 'carta', 'en papel'],
};

const named = <Code extends string>(cell: Cell | undefined, names: Names<Code>): Code | undefined => {
  const key = plainKey(textOf(cell));
  return (Object.keys(names) as Code[]).find((code) => names[code].includes(key));
};

/** How often they want news; undefined where the cell says nothing of it. */
export const frequencyIn = (cell: Cell | undefined): Frequency | undefined => named(cell, frequencyNames);

/** How they are best reached; undefined where the cell says nothing of it. */
export const contactWayIn = (cell: Cell | undefined): ContactWay | undefined => named(cell, wayNames);

const days: { readonly [One in Frequency]: number } = {
  weekly: 7,
  biweekly: 14,
  monthly: 28,
  needed: Number.POSITIVE_INFINITY,
};

/**
 * So many days at the least lie between two messages that need not be sent: with *once a month* no two updates come within 28. Without a
 * wish only the district's own cap counts; *only what is needed* leaves room for no update, and never keeps back a required notice (PV23).
 */
export const minDaysBetween = (frequency: Frequency | undefined): number =>
  frequency === undefined ? 0 : days[frequency];
