// The room in which a round is set against another, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { RoundsScreen } from './rounds-screen';

export const roundsRoom: Room = {
  name: 'rounds',
  label: () => words().rounds.room,
  fits: () => true,
  Page: RoundsScreen,
};
