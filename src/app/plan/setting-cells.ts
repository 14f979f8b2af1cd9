// The answers as they stand in the Settings sheet.
import { rangesText } from '../../domain/calendar/day-range';
import type { PlanAnswers } from '../../domain/plan/answers';
import type { SettingCells } from '../../domain/settings/settings';

/** Every setting that the six questions answer. Schools and languages have sheets of their own. */
export const settingCells = ({ year, tutoringStart, leader, second, ...answers }: PlanAnswers): SettingCells => ({
  districtName: answers.districtName,
  contactName: leader.name,
  contactRole: leader.role,
  contactPhone: leader.phone,
  contactEmail: leader.email,
  secondName: second?.name ?? '',
  secondRole: second?.role ?? '',
  schoolYearStart: { day: year.start },
  schoolYearEnd: { day: year.end },
  breaks: rangesText(year.breaks),
  tutoringStart: { day: tutoringStart },
  familyGroup: answers.familyGroup,
  newcomer: answers.newcomer ? 'yes' : 'no',
  titleOne: answers.titleOne ? 'yes' : 'no',
});
