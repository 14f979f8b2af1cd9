// Reminds a sender by a line of mail, at most once a day, that messages wait. Runs each hour, and knows no workbook.
import { staffLanguageOf } from '../../content/interface/staff-language';
import { writtenWordsIn } from '../../content/written';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { fillIn } from '../../domain/tally/page/fill-in';
import { escapeHtml } from '../../domain/text/html';
import type { Ports, Reminder } from '../ports';

/** When a day's work begins: nobody is reminded at night. */
const morning = 7 * 60 * 60 * 1000;

/** Whoever has not come for so long does not need the line any more. */
const remindFor = 14 * 24 * 60 * 60 * 1000;

/** In the morning of that day, by the workbook's clock. Takes the place of an earlier reminder of the campaign. */
export const remindOn = (
  { alarms, workbook }: Ports,
  day: CalendarDate,
  { campaign, waits }: Pick<Reminder, 'campaign' | 'waits'>,
): void =>
  alarms.remind({
    campaign,
    waits,
    after: workbook.endOf(addDays(day, -1)) + morning,
    workbook: workbook.name(),
    url: workbook.url(),
  });

const mailTo = (ports: Ports, due: readonly Reminder[]): void => {
  const { email, locale } = ports.person();
  const words = writtenWordsIn(staffLanguageOf(locale));
  const { subject, line, one } = words.handOver.reminder;
  const lines = due.map(({ waits, workbook, url }) => fillIn(waits === 1 ? one : line, { n: waits, workbook, url }));
  const html = lines.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  ports.mail.send({
    to: email,
    subject,
    text: lines.join('\n'),
    html,
    replyTo: email,
    senderName: words.menu.appName,
  });
};

/** One mail for all that waits. The unit of quota that every send leaves over is for this. */
export const remindSender = (ports: Ports): void => {
  const now = ports.clock.now();
  const all = ports.alarms.reminders();
  const due = all.filter(({ after }) => after <= now);
  const over = due.filter(({ after }) => after + remindFor <= now);
  for (const { campaign } of over) ports.alarms.forgetReminder(campaign);
  const wanted = due.filter((one) => !over.includes(one));
  if (wanted.length === 0 || ports.mail.quotaLeft() < 1) return;
  // Noted before it is sent: a mail that fails is not tried each hour.
  if (ports.alarms.noteReminded(ports.clock.today())) mailTo(ports, wanted);
};
