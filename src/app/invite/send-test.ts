// Sends one of the messages to the person who asks, so that they see it arrive.
import { writtenWordsIn } from '../../content/written';
import { mailTroubleOf } from '../../domain/invitation/mail-trouble';
import { sendable } from '../../domain/invitation/send-days';
import { done, type Outcome, refused } from '../../domain/problem';
import type { InvitationWish } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { composeMessage, rowOf } from './compose-message';
import { planWave } from './plan-wave';

/** Goes to the account that asked and nowhere else, marked as a test; the send log does not have it. */
export const sendTest = (
  ports: Ports,
  { wish, language }: { readonly wish: InvitationWish; readonly language: string },
): Outcome<{ readonly to: string; readonly quotaLeft: number }> => {
  const planned = planWave(ports, wish);
  if (!planned.ok) return planned;
  const { units, content } = planned.value;
  const unit = units.units.find((one) => one.way.by === 'mail' && one.language === language);
  const nobody = { language, familyName: '', schools: '', guardianFirstName: '', children: [] };
  const message = composeMessage(content, unit === undefined ? nobody : rowOf(unit, planned.value));
  if (!message.ok) return message;
  if (sendable(ports.mail.quotaLeft()) === 0) return refused('invite.quota-used');
  const to = ports.person().email;
  const { subject, html, text } = message.value;
  const mark = writtenWordsIn(staffLanguage(ports)).invite.testMark;
  const { replyTo, senderName } = content;
  const refusal = ports.mail.send({ to, subject: `${mark} ${subject}`, html, text, replyTo, senderName });
  if (refusal !== undefined) return refused(`invite.test-${mailTroubleOf(refusal.refusal)}`);
  return done({ to, quotaLeft: ports.mail.quotaLeft() });
};
