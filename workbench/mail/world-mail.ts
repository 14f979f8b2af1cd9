// The messages as the world shows them to whoever drives the workbench.

import type { Store } from '../world/store';
import type { WorldMail } from '../world-types';
import { mailIn } from './mail-store';

/** Every message that was asked for, oldest first. */
export const worldMail = (store: Store): readonly WorldMail[] =>
  mailIn(store)
    .list()
    .map(({ n, from, to, cc, bcc, replyTo, name, subject, text, html, sentAt, undelivered }) => ({
      n,
      from,
      to,
      cc,
      bcc,
      replyTo,
      name,
      subject,
      text,
      html,
      sentAt,
      ...(undelivered === undefined ? {} : { undelivered }),
    }));
