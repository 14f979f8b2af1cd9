// What was loaded of many workbooks, as one district, on its page and in the sidebar.
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, type Problem } from '../../domain/problem';
import { districtOf } from '../../domain/roll-up/district';
import type { DistrictSource } from '../../domain/roll-up/district-page';
import type { FiguresFile } from '../../domain/roll-up/figures-file';
import type { RollUp, RollUpHome, RollUpSchool } from '../../rpc/roll-up-calls';
import { recordPage } from '../listen/heard/record-published';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { type RollUpRecord, readRollUp, rollUpsThere } from './roll-up-record';
import { writeDistrictPage } from './write-district-page';

export const schoolOf = ({ workbook, name, survey, on }: FiguresFile): RollUpSchool => ({ workbook, name, survey, on });

const byName = (files: readonly FiguresFile[]): readonly FiguresFile[] =>
  [...files].sort((one, other) => one.name.localeCompare(other.name) || one.workbook.localeCompare(other.workbook));

const noticesOf = (files: readonly FiguresFile[]): readonly Problem[] => {
  const rounds = new Set(files.map(({ round }) => round));
  const names = files.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return [
    ...(rounds.size > 1 ? [{ code: 'rollUp.rounds-differ', values: {} }] : []),
    ...(twice === undefined ? [] : [{ code: 'rollUp.same-name', values: { school: twice } }]),
  ];
};

/** The district of these files. One school alone is no district. */
const sourceOf = (ports: Ports, { purpose, files: all }: RollUpRecord): Outcome<DistrictSource> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const language = staffLanguage(ports);
  const words = writtenWordsIn(language);
  const files = byName(all);
  const { minGroupSize } = settings.value;
  return done({
    title: words.purposes[purpose].name,
    on: ports.workbook.today(),
    minGroupSize,
    files,
    questions: files.length < 2 ? [] : districtOf(files, { minGroupSize, language, other: words.listen.other }),
  });
};

const shownOf = (
  { purpose }: RollUpRecord,
  { files, minGroupSize, questions }: DistrictSource,
  page: Pick<RollUp, 'sheet' | 'notices'>,
): RollUp => ({
  purpose,
  schools: files.map(schoolOf),
  minGroupSize,
  questions,
  sheet: page.sheet,
  notices: [...noticesOf(files), ...page.notices],
});

/** What is loaded of the surveys of this purpose, else of the first of which anything is. Writes nothing. */
export const openRollUps = (ports: Ports, wished: string): Outcome<RollUpHome> => {
  const there = rollUpsThere(ports);
  if (!there.ok) return there;
  const purpose = (there.value.find((one) => one.purpose === wished) ?? there.value[0])?.purpose;
  if (purpose === undefined) return done({ there: [], shown: null });
  const record = readRollUp(ports, purpose);
  if (!record.ok) return record;
  const source = sourceOf(ports, record.value);
  if (!source.ok) return source;
  const sheet = record.value.sheets.record.page?.sheet;
  const isThere = sheet !== undefined && ports.workbook.exists(sheet);
  const page = isThere ? { id: sheet, name: ports.workbook.nameOf(sheet) } : null;
  return done({ there: there.value, shown: shownOf(record.value, source.value, { sheet: page, notices: [] }) });
};

/** The same, written to its page where there are two schools or was one before. To be called under the lock. */
export const writeRollUp = (ports: Ports, record: RollUpRecord): Outcome<RollUpHome> => {
  const there = rollUpsThere(ports);
  if (!there.ok) return there;
  const source = sourceOf(ports, record);
  if (!source.ok) return source;
  const { sheets } = record;
  const known = sheets.record.page;
  if (source.value.files.length < 2 && known === undefined)
    return done({ there: there.value, shown: shownOf(record, source.value, { sheet: null, notices: [] }) });
  const words = writtenWordsIn(staffLanguage(ports)).rollUp;
  const page = writeDistrictPage(ports, source.value, { known, words });
  recordPage(ports, sheets, page);
  const written = { sheet: { id: page.sheet, name: page.name }, notices: page.notices };
  return done({ there: there.value, shown: shownOf(record, source.value, written) });
};
