// What there is to choose from when staff say who gets a message.
import { partnerNames, planWords } from '../../../content/plan';
import { labelOf } from '../../../domain/booking/form-answer';
import { everOffered } from '../../../domain/booking/offered-choices';
import { addDays } from '../../../domain/calendar/calendar-date';
import { ownColumnsOf } from '../../../domain/invitation/who/own-column';
import { leadsOf } from '../../../domain/invitation/who/raised-hand';
import { partnersShape, partnerTypesIn } from '../../../domain/plan/partner';
import { leadsShape } from '../../../domain/plan/raised-hand';
import { done, type Outcome } from '../../../domain/problem';
import { familiesInTutoring, type Roster, schoolNamed } from '../../../domain/roster/roster';
import { textOf } from '../../../domain/sheet/cell';
import type { ColumnChoice, WhoChoices } from '../../../rpc/who-calls';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { languageName } from '../../languages/language-value';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { checkedSheet, type RosterSheets, readRosterSheets, rosterIn } from '../../roster/read-roster';
import { readSettings } from '../../settings/read-settings';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { readFamilySeats } from './seat-readers';

/** More than these cannot be ticked one by one. */
const mostValues = 40;

/** What only the add-on writes. */
const unasked: readonly string[] = ['guardian.imported', 'child.imported', 'guardian.settledAddress'];

const columnsOf = (lists: RosterSheets): readonly ColumnChoice[] =>
  (['families', 'guardians', 'children'] as const).flatMap((sheet) => {
    const list = lists[sheet];
    const checked = checkedSheet(list);
    if (checked === undefined || list.sheet === undefined) return [];
    const { block, table } = list.sheet;
    return ownColumnsOf({ name: checked.sheet, block, table, id: list.id }, unasked).map(({ heading, values }) => ({
      sheet,
      sheetName: checked.sheet,
      column: heading,
      values: values.length > mostValues ? null : [...values].sort((one, other) => one.localeCompare(other)),
    }));
  });

const placesOf = (roster: Roster): Pick<WhoChoices, 'schools' | 'languages'> => {
  const families = familiesInTutoring(roster);
  const tags = families.flatMap(({ guardians }) => guardians.map(({ language }) => tagOf(language) ?? language));
  return {
    schools: [...new Set(families.flatMap(({ schools }) => schools))].map((id) => ({
      id,
      name: schoolNamed(id, roster.schools).name,
    })),
    languages: [...new Set(tags.filter((tag) => tag !== ''))].map((tag) => ({ id: tag, name: languageName(tag) })),
  };
};

/** Surveys that know who answered, and events that a form has asked about. */
const askedChoices = (ports: Ports): Outcome<Pick<WhoChoices, 'surveys' | 'activities'>> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, questions } = askedIn(sheets.value);
  const events = questions.filter(({ code }) => code === 'RS07').map(everOffered);
  const names = new Map(
    events.flatMap((question) =>
      question.choices.map((code) => [code, labelOf(question, code, staffLanguage(ports))] as const),
    ),
  );
  return done({
    surveys: surveys
      .filter(({ mode, state }) => mode === 'confidential' && state !== 'building')
      .map(({ id, name }) => ({ id, name })),
    activities: [...names].map(([id, name]) => ({ id, name })),
  });
};

const partnerTypes = (ports: Ports): Outcome<WhoChoices['partnerTypes']> => {
  const sheet = readSheet(ports, partnersShape);
  if (!sheet.ok) return sheet;
  const cells = sheet.value?.table.records.map((record) => textOf(record.cells['partner.type'])) ?? [];
  const there = new Set(cells.flatMap((cell) => partnerTypesIn(cell, partnerNames)));
  const names = planWords[staffLanguage(ports)].partners;
  return done(names.filter(({ type }) => there.has(type)).map(({ type, name }) => ({ id: type, name })));
};

const leadCounts = (ports: Ports): Outcome<WhoChoices['leads']> => {
  const sheet = readSheet(ports, leadsShape);
  if (!sheet.ok) return sheet;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const within = settings.value.thresholds.callWithinDays;
  const since = addDays(ports.workbook.today(), -within);
  const leads = sheet.value === undefined ? [] : leadsOf(sheet.value.table);
  const waiting = leads.filter(({ contactedOn }) => contactedOn === undefined);
  const late = waiting.filter(({ on }) => on !== undefined && on < since);
  return done({ waiting: waiting.length, late: late.length, all: leads.length, within });
};

export const openWho = (ports: Ports): Outcome<WhoChoices> => {
  const lists = readRosterSheets(ports);
  if (!lists.ok) return lists;
  const asked = askedChoices(ports);
  if (!asked.ok) return asked;
  const types = partnerTypes(ports);
  if (!types.ok) return types;
  const leads = leadCounts(ports);
  if (!leads.ok) return leads;
  const seats = readFamilySeats(ports);
  if (!seats.ok) return seats;
  return done({
    ...placesOf(rosterIn(lists.value)),
    ...asked.value,
    partnerTypes: types.value,
    roles: [...new Set((seats.value ?? []).map(({ role }) => role))],
    leads: leads.value,
    columns: columnsOf(lists.value),
  });
};
