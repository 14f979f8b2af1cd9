// Looks for notes and colors in rows that are about to go: they are staff's work as a word is.
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import type { Ports } from '../ports';
import type { FoundPlan } from './read-plan';

/** The sheets as they were read, with those of the rows that would go and are marked known to hold more; the same where none is. */
export const withMarks = (
  ports: Ports,
  { now, sheets }: FoundPlan,
  going: (role: PlanRole) => readonly number[],
): FoundPlan['now'] => {
  const marked = planRoles.flatMap((role) => {
    const [sheet, there] = [sheets[role], now[role]];
    if (sheet === undefined || there === undefined) return [];
    const rows = new Set(ports.workbook.marked(sheet.id, going(role)));
    const known = there.rows.map((row) => (rows.has(row.row) ? { ...row, hasMore: true } : row));
    return rows.size === 0 ? [] : [[role, { ...there, rows: known }] as const];
  });
  return marked.length === 0 ? now : { ...now, ...Object.fromEntries(marked) };
};
