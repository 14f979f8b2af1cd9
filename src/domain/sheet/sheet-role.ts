// The sheets that are ours, by the role that each plays in the workbook.

export const sheetRoles = [
  'start',
  'settings',
  'schools',
  'languages',
  'goals',
  'activities',
  'calendar',
  'partners',
  'taskForce',
  'planMemory',
  'families',
  'guardians',
  'children',
  'callTasks',
  'surveys',
  'forms',
  'questions',
  'published',
  'tallySources',
  'campaigns',
  'sendLog',
] as const;

/** A sheet's role; the workbook keeps which sheet plays it by the sheet's id, never by its name. */
export type SheetRole = (typeof sheetRoles)[number];
