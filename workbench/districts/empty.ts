// A workbook with one blank tab, for a district that begins from nothing.
import type { District } from './district';

/** One blank tab, `Sheet1`, and the two people of the district `small`. */
export const empty: District = {
  name: 'Maple Valley School District',
  seed: 20_260_810,
  clock: '2026-08-10T15:00:00Z',
  accounts: [
    { email: 'rosa.delgado@maplevalley.example', locale: 'en' },
    { email: 'sam.okafor@maplevalley.example', locale: 'es' },
  ],
  workbook: {
    id: '1MapleValley-made-up-workbook-0000000000000',
    name: 'Tutoring and families 2026-27',
    owner: 'rosa.delgado@maplevalley.example',
    locale: 'en_US',
    timeZone: 'America/Chicago',
  },
  fill: () => {},
};
