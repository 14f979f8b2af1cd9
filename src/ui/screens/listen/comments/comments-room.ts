// The room of comments, as Listen offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { CommentsPage } from './comments-page';

export const commentsRoom: Room = {
  name: 'comments',
  label: () => words().comments.room,
  fits: () => true,
  Page: CommentsPage,
};
