// Who counts as staff where families' seats are named (R07).
import { staffNames } from '../../src/app/review/staff-names';

const record = (cells: { readonly [code: string]: string }) => ({ row: 3, cells });

const isNamedByStaff = staffNames({
  settings: {
    contact: { name: 'Rosa Delgado', role: 'Family liaison', phone: '', email: 'rosa@maple.example' },
    second: { name: 'Sam Okafor', role: '' },
    staff: ['ana@maple.example'],
  },
  activities: [record({ 'activity.lead': 'Dana Wills' }), record({ 'activity.lead': 'Parents United' })],
  partners: [
    record({ 'partner.type': 'PT2', 'partner.person': 'Luis Vega', 'partner.typeName': 'School staff' }),
    record({ 'partner.type': 'PT8', 'partner.organization': 'Parents United', 'partner.person': '' }),
  ],
});

test.each([
  ['', 'nobody is named'],
  ['Rosa Delgado', 'the person who leads the plan'],
  ['family liaison', 'her role'],
  ['ana@maple.example', 'a member of staff by address'],
  ['dana wills', 'who leads an activity'],
  ['Luis Vega', 'a person of the schools’ staff'],
  ['Rosa Delgado and Sam Okafor', 'two of them'],
])('“%s” is staff: %s', (name) => expect(isNamedByStaff(name)).toBe(true));

test.each([
  ['Parents United', 'an organization, though it leads an activity'],
  ['Rosa Delgado and Amina Yusuf', 'a parent beside staff'],
  ['Amina Yusuf', 'a person whom no sheet knows'],
])('“%s” is not staff alone: %s', (name) => expect(isNamedByStaff(name)).toBe(false));
