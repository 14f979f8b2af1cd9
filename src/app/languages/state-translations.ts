// Writes the state of a language's texts beside them in the Translations sheet.
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome } from '../../domain/problem';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { writeOwnText } from '../sheets/write-cells';
import { readSpoken } from './read-spoken';

interface Read {
  readonly language: string;
  readonly name: string;
  /** Ids of the texts of one message that were read; without them, every text that is no message's. */
  readonly only?: readonly string[];
}

/** The texts of the language that can be used are approved by this person; nothing to do for one that ships. */
export const stateApproved = (ports: Ports, { language, name, only }: Read): Outcome<undefined> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const { sheet, translated, messages } = spoken.value;
  const apart = new Set(messages.map(({ id }) => id));
  const own = translated.find(({ tag }) => tag === language);
  if (sheet === undefined || own === undefined) return done(undefined);
  const { approved } = writtenWordsIn(staffLanguage(ports)).ask.textStates;
  const isRead = (id: string): boolean => (only === undefined ? !apart.has(id) : only.includes(id));
  const read = own.told.filter(({ id, fault }) => fault === undefined && isRead(id));
  writeOwnText(
    ports,
    sheet,
    read.map(({ row }) => ({ row, cells: { [`state.${language}`]: approved, [`reviewer.${language}`]: name } })),
  );
  return done(undefined);
};
