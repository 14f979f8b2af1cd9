// `MailApp`: takes a message, counts its recipients against the person's day, and keeps it for good before it returns.
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import { bounceOf, NO_SUCH_ADDRESS, unreached } from './bounce';
import { type MailRecord, type MailRequest, recipientsOf } from './mail-record';
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
    const mail = this.addressed(request);
    const sent = [
      mail,
      ...(mail.undelivered?.to ?? []).map((address) => bounceOf(mail, address, this.messageId('googlemail.com'))),
    ];
    let kept: readonly MailRecord[] = [];
    world.store.atomically(() => {
      world.accounts.spendQuota(user.email, recipients);
      kept = sent.map(mailIn(world.store).add);
    });
    for (const { n } of kept) world.show({ kind: 'mail-arrived', n });
  }

  /** Google takes mail to an address that nobody has, and counts it; only later a notice comes back. */
  private addressed(request: MailRequest): Omit<MailRecord, 'n'> {
    const { world, user } = this.execution;
    const domain = user.email.slice(user.email.lastIndexOf('@') + 1);
    const to = unreached(request, world.faults.now().undeliverable ?? []);
    return {
      ...request,
      from: request.noReply ? `noreply@${domain}` : user.email,
      sentAt: new Date(world.clock.now()).toISOString(),
      messageId: this.messageId(`mail.${domain}`),
      ...(to.length === 0 ? {} : { undelivered: { to, why: NO_SUCH_ADDRESS } }),
    };
  }

  private readonly messageId = (domain: string): string => `<${this.execution.world.chance.hex(32)}@${domain}>`;
}

/** The global `MailApp`; it sends for a person, so it needs full authorization and `script.send_mail` (F12, F13). */
export const mailApp = (execution: Execution): Readonly<Record<string, unknown>> => ({
  MailApp: standIn(execution, 'MailApp', new MailAppStandIn(execution), { scope: 'script.send_mail', needs: 'full' }),
});
