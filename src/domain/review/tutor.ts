// Whether a role in a cell is a tutor's, in English or Spanish. A program's manager is none, whatever the program is called (R28).

const marks = /\p{M}/gu;
/** `Coordinador/a`, `tutor(a)`: one word in both genders. */
const bothGenders = /(?:\/|\()(?:a|as|o|os)(?:\)|(?!\p{L}))/gu;
/** People in one cell. `and tutors` is no second person: `Manager of mentors and tutors`. */
const between = /[,;/&+\n]|\s(?:and|y)\s+(?=tutora?(?!\p{L}))/u;

const tutor = /(?<!\p{L})tutor(?:s|as?|es)?(?!\p{L})/u;
const program = /tutor programs?(?!\p{L})|programas? de tutor/u;
const leading = 'manager|coordinator|lead|leader|director|supervisor|head';
const leadingInSpanish =
  'gerente|coordinador|coordinacion|lider|lideresa|director|supervisor|encargad[oa]|responsable|jef[ea]';
const runsIt = new RegExp(`(?<!\\p{L})(?:${leading}|${leadingInSpanish})(?:s|as?|es)?(?!\\p{L})`, 'u');

/** Whether anybody of those that the cell names tutors. */
export const isTutor = (role: string): boolean =>
  role
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(bothGenders, '')
    .split(between)
    .some((one) => tutor.test(one) && !program.test(one) && !runsIt.test(one));
