// What the Invite step shows first: the family lists, the surveys that can be sent, and the invitations so far.
import { done, type Outcome } from '../../domain/problem';
import { minutesFor } from '../../domain/survey/first-screen';
import type { InviteHome, InviteSurvey } from '../../rpc/invite-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports } from '../ports';
import { listsOf, readRosterSheets, rosterIn } from '../roster/read-roster';
import { readingOnce } from '../sheets/reading-once';
import { mailMessages } from './message-name';
import { summaryOf } from './open-campaign';
import { openLanguages } from './open-languages';
import { campaignsIn, entriesIn, readSendSheets } from './send-sheets';

/** Reads only; lists are `null` until they are made. */
export const openInvite = (working: Ports): Outcome<InviteHome> => {
  const ports = readingOnce(working);
  const rosterSheets = readRosterSheets(ports);
  if (!rosterSheets.ok) return rosterSheets;
  const asked = readAskSheets(ports);
  if (!asked.ok) return asked;
  const sends = readSendSheets(ports);
  if (!sends.ok) return sends;
  const messages = mailMessages(ports);
  if (!messages.ok) return messages;
  const lists = listsOf(rosterSheets.value);
  const roster = rosterIn(rosterSheets.value);
  const { families, guardians, children } = roster;
  const { surveys, questions } = askedIn(asked.value);
  const entries = entriesIn(sends.value);
  return done({
    lists: lists.some(({ sheet }) => sheet === undefined)
      ? null
      : { families: families.length, guardians: guardians.length, children: children.length },
    listSheets: lists.flatMap(({ sheet }) =>
      sheet === undefined ? [] : [{ sheetId: sheet.id, name: sheet.words.name }],
    ),
    surveys: surveys.map(({ id, name, closes }): InviteSurvey => {
      const open = openLanguages(ports, id);
      return {
        id,
        name,
        closes: closes ?? '',
        minutes: minutesFor(questions.filter(({ survey, kind }) => survey === id && kind !== 'code').length),
        ready: open.ok ? open.value.languages.map((language) => language.name) : [],
      };
    }),
    messages: messages.value,
    today: ports.workbook.today(),
    campaigns: campaignsIn(sends.value).map((campaign) => summaryOf(ports, campaign, { entries, surveys })),
  });
};
