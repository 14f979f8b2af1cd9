// The room in which a school saves its figures for the district, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { SaveScreen } from './save-screen';

export const saveRoom: Room = {
  name: 'roll-up',
  label: () => words().rollUp.room,
  // Questions of other tabs have no codes by which schools could be put together.
  fits: (source) => 'surveyId' in source,
  Page: SaveScreen,
};
