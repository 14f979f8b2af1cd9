// The room in which staff see who is missing, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { MissingScreen } from './missing-screen';

export const missingRoom: Room = {
  name: 'missing',
  label: () => words().missing.room,
  fits: (source) => 'surveyId' in source,
  Page: MissingScreen,
};
