// The room in which families are told what was heard, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { ToldScreen } from './told-screen';

export const toldRoom: Room = {
  name: 'told',
  label: () => words().told.room,
  fits: (source) => 'surveyId' in source,
  Page: ToldScreen,
};
