// Where a message that is due is written.
import type { DueLineView } from '../../../../rpc/after-calls';

/** What opens the page on which it is written; undefined where it is not written in the sidebar. */
export type StartMessage = (line: Pick<DueLineView, 'template' | 'about' | 'wave'>) => (() => void) | undefined;
