// What answers the calls by which comments are read.
import type { HandlersOf } from '../../rpc/call';
import type { commentCalls } from '../../rpc/comment-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { openComments, readComment, saveComment } from './review-comments';

export const commentHandlers = (ports: Ports): HandlersOf<typeof commentCalls> => ({
  openComments: ({ source }) => underLock(ports, () => openComments(ports, source)),
  readComment: ({ source, key }) => readComment(ports, source, key),
  saveComment: ({ source, ...review }) => underLock(ports, () => saveComment(ports, source, review)),
});
