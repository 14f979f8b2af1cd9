// What else there is to do with what families said: each room is a screen of its own behind the figures.
import { commentsRoom } from './comments/comments-room';
import { loopRoom } from './loop/loop-room';
import { missingRoom } from './missing/missing-room';
import { saveRoom } from './roll-up/save-room';
import type { Room } from './room';
import { roundsRoom } from './rounds/rounds-room';
import { toldRoom } from './told/told-room';

export type { Room } from './room';

/** In the order in which they are offered. */
export const rooms: readonly Room[] = [missingRoom, commentsRoom, roundsRoom, loopRoom, toldRoom, saveRoom];
