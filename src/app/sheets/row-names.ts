// What staff know a row by: the name of what stands in it, and its day.

import type { StaffLanguage } from '../../content/interface/staff-language';
import { planWords } from '../../content/plan';
import { dayInWords } from '../../domain/plan/day-words';
import { type Cell, dayOf, textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';

const nameColumn: { readonly [Role in SheetRole]?: string } = {
  start: 'start.what',
  schools: 'school.name',
  languages: 'language.name',
  activities: 'activity.name',
  calendar: 'calendar.week',
  coverage: 'coverage.category',
  goals: 'goal.name',
  taskForce: 'seat.role',
  partners: 'partner.typeName',
  compensation: 'pay.what',
  leadership: 'change.role',
  oneToOnes: 'slot.id',
  reflection: 'reflection.item',
  resources: 'resource.name',
  dashboard: 'figure.name',
  listening: 'listening.name',
  leads: 'lead.name',
  templates: 'template.id',
  titleOne: 'titleOne.item',
};

type Cells = { readonly [code: string]: Cell };

/** The text of the cell that names the row, and of what of several it is; empty where nothing does. */
export const rowName = (role: SheetRole, cells: Cells): string => {
  const name = textOf(cells[nameColumn[role] ?? '']);
  const school = role === 'titleOne' ? textOf(cells['titleOne.school']) : '';
  return name === '' || school === '' ? name : `${name} (${school})`;
};

/** The same with the day of an activity, in the staff's words. */
export const datedRowName = (role: SheetRole, cells: Cells, language: StaffLanguage): string => {
  const name = cells[nameColumn[role] ?? ''];
  const [asDay, on] = [dayOf(name), role === 'activities' ? dayOf(cells['activity.start']) : undefined];
  const words = planWords[language];
  return [
    on === undefined ? '' : dayInWords(on, words),
    asDay === undefined ? rowName(role, cells) : dayInWords(asDay, words),
  ]
    .filter((part) => part !== '')
    .join(' · ');
};
