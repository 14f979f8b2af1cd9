// `MailApp`: takes a message, counts its recipients against the person's day, and keeps it for good before it returns.
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import { recipientsOf } from './mail-record';
import { mailRequest } from './mail-request';
import { mailIn } from './mail-store';

type Google = GoogleAppsScript.Mail.MailApp;

class MailAppStandIn implements Pick<Google, 'getRemainingDailyQuota' | 'sendEmail'> {
  constructor(private readonly execution: Execution) {}

  getRemainingDailyQuota(): number {
    return this.execution.world.accounts.quotaLeft(this.execution.user.email);
  }

  /** What returned is sent: it is in the store, and killing the workbench does not lose it (F58). */
  sendEmail(...given: readonly unknown[]): void {
    const { world, user } = this.execution;
    const request = mailRequest(given, user.account);
    const recipients = recipientsOf(request);
    if (recipients > world.accounts.quotaLeft(user.email)) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    const domain = user.email.slice(user.email.lastIndexOf('@') + 1);
    const messageId = `<${world.chance.hex(32)}@mail.${domain}>`;
    const sentAt = new Date(world.clock.now()).toISOString();
    const from = request.noReply ? `noreply@${domain}` : user.email;
    let n = 0;
    world.store.atomically(() => {
      world.accounts.spendQuota(user.email, recipients);
      n = mailIn(world.store).add({ ...request, from, sentAt, messageId }).n;
    });
    world.show({ kind: 'mail-arrived', n });
  }
}

/** The global `MailApp`; it sends for a person, so it needs full authorization and `script.send_mail` (F12, F13). */
export const mailApp = (execution: Execution): Readonly<Record<string, unknown>> => ({
  MailApp: standIn(execution, 'MailApp', new MailAppStandIn(execution), { scope: 'script.send_mail', needs: 'full' }),
});
