// How the review reads what staff write: roles, kinds of partner and sums of money in either language.
import { activityOf, partnerOf, payOf, slotOf } from '../../src/app/review/row-facts';
import type { Cell } from '../../src/domain/sheet/cell';

const ref = { role: 'oneToOnes', row: 3, name: 'row' } as const;
const record = (cells: { readonly [code: string]: Cell }) => ({ row: 3, cells });

test.each([
  ['Tutor', true],
  ['Reading tutor', true],
  ['Tutora de lectura', true],
  ['Tutores', true],
  ['Program manager', false],
  ['Tutoring coordinator', false],
  ['Tutor program lead', false],
  ['Coordinadora de tutoría', false],
  ['Líder de tutoría', false],
  ['Encargado del programa de tutoría', false],
  ['Coordinator of tutors', false],
  ['Líder de tutores', false],
  ['Program manager and tutor', true],
  ['', false],
])('%s is put down for a 1:1 talk: a tutor is %s (R28)', (role, isTutor) =>
  expect(slotOf(record({ 'slot.staffRole': role }), ref).isTutor).toBe(isTutor),
);

test.each([
  ['PT10', ['PT10']],
  ['PT1, PT11', ['PT1', 'PT11']],
  ['District office of family engagement, Local media', ['PT1', 'PT11']],
  ['Medios locales', ['PT11']],
  ['our friends', []],
])('“%s” names the kinds of partner %j and no other (R18, R36)', (text, types) =>
  expect(activityOf(record({ 'activity.partners': text }), ref).partners).toEqual(types),
);

test('a partner whose kind was chosen by its name counts as that kind', () =>
  expect(partnerOf(record({ 'partner.type': '', 'partner.typeName': 'Medios locales' }), ref).type).toBe('PT11'));

test('a rate typed with its dollar sign is a rate (R22)', () =>
  expect(payOf(record({ 'pay.rate': '$22.50' }), ref).rate).toBe(22.5));
