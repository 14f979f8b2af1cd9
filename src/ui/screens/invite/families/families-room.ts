// The room in which staff look after one family at a time, and after the lists.
import { words } from '../../../words';
import type { Room } from '../room';
import { FamiliesPage } from './families-page';

export const familiesRoom: Room = {
  name: 'families',
  label: () => words().families.room,
  about: () => words().families.about,
  Page: FamiliesPage,
};
