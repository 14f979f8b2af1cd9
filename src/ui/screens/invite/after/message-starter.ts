// Opens the page on which a message that is due is written, with what it is about.
import type { InviteView } from '../invite-view';
import type { StartMessage } from './start-message';

/** These bring the survey's link; any other message is only about it. */
const bringsSurvey = new Set(['T13', 'T21', 'T22', 'T24']);

/** These are nothing without their survey. */
const needsSurvey = new Set(['T21', 'T22']);

/** A flyer or an agenda is printed. */
const onPaper = new Set(['T04', 'T05', 'T08', 'T11', 'T20']);

export const startMessage =
  (go: (view: InviteView) => void): StartMessage =>
  ({ template, wave, about: { survey, activity, change } }) => {
    if (template === '' || onPaper.has(template) || (needsSurvey.has(template) && survey === '')) return undefined;
    const linked = bringsSurvey.has(template) ? survey : '';
    // The invitation to a survey says by it what it is about, also where the plan has an activity for it.
    const about = needsSurvey.has(template) ? '' : change || activity || (linked === '' ? survey : '');
    const start = { template, survey: linked, wave };
    return () => go({ at: 'wish', start: about === '' ? start : { ...start, about } });
  };
