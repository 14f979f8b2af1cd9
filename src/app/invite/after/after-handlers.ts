// What answers the calls of what comes after sending.
import { done } from '../../../domain/problem';
import type { afterCalls } from '../../../rpc/after-calls';
import type { HandlersOf } from '../../../rpc/call';
import type { Ports } from '../../ports';
import { mailInterest } from './mail-interest';
import { openAfter } from './open-after';
import { openDue } from './open-due';
import { printSent } from './print-sent';
import { saveLog } from './save-log';
import { schoolPage } from './school-page';

export const afterHandlers = (ports: Ports): HandlersOf<typeof afterCalls> => ({
  openAfter: () => openAfter(ports),
  sendLogFile: ({ campaign }) => saveLog(ports, campaign),
  printSent: () => printSent(ports),
  printSchool: ({ school }) => {
    const made = schoolPage(ports, school);
    if (!made.ok) return made;
    ports.pages.show(made.value.title, made.value.html);
    return done({ shown: true });
  },
  schoolFile: ({ school }) => {
    const made = schoolPage(ports, school);
    if (!made.ok) return made;
    const { title, html } = made.value;
    return done({ name: `${title.replace(/[^\p{L}\p{N} -]/gu, '')} ${ports.workbook.today()}.html`, text: html });
  },
  openDue: () => openDue(ports),
  mailInterest: () => mailInterest(ports),
});
