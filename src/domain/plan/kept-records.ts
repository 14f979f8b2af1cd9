// Sheets that staff fill as the year goes on. The plan makes them, with their headings, and reads them; later steps add to some.
import type { SheetShape } from '../sheet/sheet-shape';

/** What was said in a focus group; no column for names (S4). */
export const focusNotesShape: SheetShape = {
  role: 'focusNotes',
  columns: [
    { code: 'focus.event', kind: 'free', width: 130, required: true },
    { code: 'focus.on', kind: 'day', width: 110 },
    { code: 'focus.group', kind: 'free', width: 220 },
    { code: 'focus.question', kind: 'free', width: 220 },
    { code: 'focus.said', kind: 'free', width: 420 },
    { code: 'focus.theme', kind: 'free', width: 220 },
  ],
};

/** Hours and attendance by role, not by name (S64). */
export const trainingLogShape: SheetShape = {
  role: 'trainingLog',
  columns: [
    { code: 'training.on', kind: 'day', width: 110 },
    { code: 'training.topic', kind: 'free', width: 300, required: true },
    { code: 'training.hours', kind: 'free', width: 90 },
    { code: 'training.parentLeaders', kind: 'free', width: 130 },
    { code: 'training.otherFamilies', kind: 'free', width: 130 },
    { code: 'training.staff', kind: 'free', width: 90 },
    { code: 'training.language', kind: 'free', width: 120 },
    { code: 'training.notes', kind: 'free', width: 300 },
  ],
};

/** Who brought which applicant for a tutor's post (S40). */
export const referralsShape: SheetShape = {
  role: 'referrals',
  columns: [
    { code: 'referral.on', kind: 'day', width: 110 },
    { code: 'referral.applicant', kind: 'free', width: 200, required: true },
    { code: 'referral.broughtBy', kind: 'free', width: 200 },
    { code: 'referral.state', kind: 'free', width: 130 },
    { code: 'referral.notes', kind: 'free', width: 280 },
  ],
};
