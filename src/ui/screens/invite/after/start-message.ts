// Where a message that is due is written.
import type { MessageAboutView } from '../../../../rpc/after-calls';

/** What opens the page on which it is written; undefined where it is not written in the sidebar. */
export type StartMessage = (template: string, about: MessageAboutView) => (() => void) | undefined;
