// The room in which what was heard becomes what is done, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { LoopScreen } from './loop-screen';

export const loopRoom: Room = {
  name: 'loop',
  label: () => words().loop.room,
  fits: () => true,
  Page: LoopScreen,
};
