// Writes the state of a language's texts beside them in the Translations sheet.
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome } from '../../domain/problem';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { writeOwnText } from '../sheets/write-cells';
import { readSpoken } from './read-spoken';

/** Every text of the language that can be used is approved by this person, those of messages apart; nothing to do for one that ships. */
export const stateApproved = (
  ports: Ports,
  { language, name }: { readonly language: string; readonly name: string },
): Outcome<undefined> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const { sheet, translated, messages } = spoken.value;
  const apart = new Set(messages.map(({ id }) => id));
  const own = translated.find(({ tag }) => tag === language);
  if (sheet === undefined || own === undefined) return done(undefined);
  const { approved } = writtenWordsIn(staffLanguage(ports)).ask.textStates;
  const read = own.told.filter(({ id, fault }) => fault === undefined && !apart.has(id));
  writeOwnText(
    ports,
    sheet,
    read.map(({ row }) => ({ row, cells: { [`state.${language}`]: approved, [`reviewer.${language}`]: name } })),
  );
  return done(undefined);
};
