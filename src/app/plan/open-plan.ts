// Opens the Plan step: the answers as they are, and what the plan holds where there is one.
import { moreLanguages } from '../../content/language-names';
import { homeLanguages } from '../../content/languages';
import { planWords } from '../../content/plan';
import { planRoles } from '../../domain/plan/plan-role';
import { done, type Outcome } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import type { PlanSheetLink, PlanView } from '../../rpc/plan-calls';
import type { Ports, SheetId } from '../ports';
import { draftAnswers } from './draft-answers';
import { readPlan } from './read-plan';
import { comingActivities } from './sum-up-plan';

/** The plan's sheets under the names that they have now. */
export const planLinks = (
  { workbook }: Ports,
  idOf: (role: PlanSheetLink['role']) => SheetId | undefined,
): readonly PlanSheetLink[] =>
  [...planRoles, 'settings' as const].flatMap((role) => {
    const sheetId = idOf(role);
    return sheetId === undefined ? [] : [{ role, name: workbook.nameOf(sheetId), sheetId }];
  });

const doneWords = Object.values(planWords).map(({ statuses }) => statuses.done);

/** The answers to start from; `plan` is null before the first build. */
export const openPlan = (ports: Ports): Outcome<PlanView> => {
  const found = readPlan(ports);
  if (!found.ok) return found;
  const today = ports.workbook.today();
  const { sheets, now, unread } = found.value;
  const roles = ports.workbook.roles();
  const isThere = (role: PlanSheetLink['role']): boolean =>
    sheets[role] !== undefined || (role !== 'settings' && unread.has(role));
  const activities = now.activities?.rows.map(({ cells }) => cells);
  return done({
    today,
    answers: draftAnswers(found.value, today, ports.person().email),
    knownLanguages: homeLanguages.map(({ tag, name, english }) => ({ tag, name, english })),
    moreLanguages: moreLanguages.map(({ tag, name, english, also = [] }) => ({ tag, name, english, also })),
    plan:
      activities === undefined
        ? null
        : {
            activities: activities.length,
            done: activities.filter((cells) => doneWords.includes(textOf(cells['activity.status']))).length,
            coming: comingActivities(activities, today),
            canPutBack: found.value.memory?.lastRun !== undefined,
            sheets: planLinks(ports, (role) => (isThere(role) ? roles[role] : undefined)),
          },
  });
};
