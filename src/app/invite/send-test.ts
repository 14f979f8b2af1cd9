// Sends one of the messages to the person who asks, so that they see it arrive.
import { writtenWordsIn } from '../../content/written';
import { mailTroubleOf } from '../../domain/invitation/mail-trouble';
import { sendable } from '../../domain/invitation/send-days';
import { done, type Outcome, refused } from '../../domain/problem';
import type { InvitationWish } from '../../rpc/invite-calls';
import { readLogo } from '../logo/logo';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { composeMessage, rowOf } from './compose-message';
import { logoSource, withEvent, withLogo } from './mail-extras';
import { planWave } from './plan-wave';
import { senderOf } from './send-claimed';

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
  const logo = readLogo(ports);
  if (!logo.ok) return logo;
  const source = logo.value === undefined ? undefined : logoSource;
  const message = composeMessage(content, unit === undefined ? nobody : rowOf(unit, planned.value), undefined, source);
  if (!message.ok) return message;
  if (sendable(ports.mail.quotaLeft()) === 0) return refused('invite.quota-used');
  const to = ports.person().email;
  const { subject, html, text } = message.value;
  const mark = writtenWordsIn(staffLanguage(ports)).invite.testMark;
  const mail = { to, subject: `${mark} ${subject}`, html, text, ...senderOf(content) };
  const refusal = ports.mail.send(withLogo(withEvent(mail, content.languages[language] ?? {}), logo.value));
  if (refusal !== undefined) return refused(`invite.test-${mailTroubleOf(refusal.refusal)}`);
  return done({ to, quotaLeft: ports.mail.quotaLeft() });
};
