// Mails the lead how many families raised a hand in the last month (S6). Who they are stays in the workbook (PV20).
import { planWords } from '../../../content/plan';
import { writtenWordsIn } from '../../../content/written';
import { sendable } from '../../../domain/invitation/send-days';
import { dayInWords } from '../../../domain/plan/day-words';
import { done, type Outcome, refused } from '../../../domain/problem';
import { readAddress } from '../../../domain/roster/email-address';
import { fillIn } from '../../../domain/tally/page/fill-in';
import { escapeHtml } from '../../../domain/text/html';
import type { Ports } from '../../ports';
import { staffLanguage } from '../../sheets/our-sheets';
import { readInterest } from './read-interest';

const trouble = (ports: Ports, to: string): Outcome<string> => {
  const address = readAddress(to);
  if (!('address' in address)) return refused('after.no-lead');
  return sendable(ports.mail.quotaLeft()) === 0 ? refused('after.no-quota') : done(address.address);
};

/** At the press of a person, from their own account. Refused where the settings have no address, or the day’s limit is reached. */
export const mailInterest = (ports: Ports): Outcome<{ readonly to: string }> => {
  const read = readInterest(ports);
  if (!read.ok) return read;
  const to = trouble(ports, read.value.to);
  if (!to.ok) return to;
  const { since, added, waiting, late } = read.value;
  const language = staffLanguage(ports);
  const { digest } = writtenWordsIn(language).after;
  const lines = [
    fillIn(digest.added, { n: added, day: dayInWords(since, planWords[language]) }),
    fillIn(digest.waiting, { n: waiting }),
    fillIn(digest.late, { n: late }),
    digest.where,
  ];
  const url = ports.workbook.url();
  const refusal = ports.mail.send({
    to: to.value,
    subject: digest.subject,
    text: [...lines, url].join('\n\n'),
    html: `<div lang="${language}">${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}<p><a href="${escapeHtml(url)}">${escapeHtml(digest.open)}</a></p></div>`,
    replyTo: ports.person().email,
    senderName: digest.sender,
  });
  return refusal === undefined ? done({ to: to.value }) : refused('after.not-mailed');
};
