// Opens the page on which a message that is due is written, with what it is about.
import type { InviteView } from '../invite-view';
import type { StartMessage } from './start-message';

/** These bring the survey's link; any other message is only about it. */
const bringsSurvey = new Set(['T13', 'T21', 'T24']);

/** A flyer or an agenda is printed, and a reminder is sent from its invitation. */
const notHere = new Set(['T04', 'T05', 'T08', 'T11', 'T20', 'T22']);

export const startMessage =
  (go: (view: InviteView) => void): StartMessage =>
  (template, { survey, activity, change }) => {
    if (template === '' || notHere.has(template) || (template === 'T21' && survey === '')) return undefined;
    const linked = bringsSurvey.has(template) ? survey : '';
    const about = change || activity || (linked === '' ? survey : '');
    return () =>
      go({ at: 'wish', start: { template, survey: linked, ...(about === '' && linked === '' ? {} : { about }) } });
  };
