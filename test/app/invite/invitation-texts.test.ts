/** What a named person reads before invitations go out in a language: the words as families will read them. */
import { invitationTexts } from '../../../src/app/invite/invitation-texts';
import type { SpokenHere } from '../../../src/app/languages/read-spoken';
import { bankIn, catalog, shippedSpoken } from '../../../src/content/spoken';
import { settingsOf } from '../../../src/domain/settings/settings';

const spoken: SpokenHere = {
  languages: [shippedSpoken('en'), shippedSpoken('es')],
  translated: [],
  bank: bankIn([]),
  catalog: catalog(),
  messages: [],
  sheet: undefined,
};

const settings = settingsOf({
  districtName: 'Maple Valley School District',
  contactName: 'Rosa Delgado',
  contactRole: 'Coordinator',
  contactPhone: '608-555-0100',
});

const textsIn = (language: string, staffLanguage: 'en' | 'es'): string =>
  invitationTexts({ language, staffLanguage, settings, spoken })
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join('\n');

it.each(['en', 'es'])('shows no braces and no marks of Markdown in %s', (language) => {
  expect(textsIn(language, 'en')).not.toMatch(/[{}*[\]]/);
});

it('names what each message fills in, in the language of the staff, with the word for families who have none', () => {
  expect(textsIn('en', 'en')).toContain('Hello ⟦family name, or “school”⟧ family,');
  expect(textsIn('es', 'en')).toContain('Estimada familia ⟦family name, or “de la escuela”⟧:');
  expect(textsIn('en', 'es')).toContain('Hello ⟦apellido de la familia, o “school”⟧ family,');
});

it('shows what is the same for all as it will stand, and by its name what Settings do not hold yet', () => {
  expect(textsIn('en', 'en')).toContain(
    'Rosa Delgado, Coordinator\nMaple Valley School District\n608-555-0100 | ⟦your email⟧',
  );
});

it('shows every line that may take another’s place (PV12)', () => {
  const english = textsIn('en', 'en');
  expect(english).toContain('Free help in your language.');
  expect(english).toContain('You do not want surveys from us?');
  expect(english).toContain('Few families use this form');
});

it('says nothing in a language without an invitation', () => {
  expect(invitationTexts({ language: 'ar', staffLanguage: 'en', settings, spoken })).toEqual([]);
});
