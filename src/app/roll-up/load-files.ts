// Takes in the files that a person picked: looks at them first, then keeps those that stand.
import { done, type Outcome } from '../../domain/problem';
import { fileIn } from '../../domain/roll-up/figures-file';
import { type LoadedFile, type SortedFiles, sortFiles } from '../../domain/roll-up/sort-files';
import { type SurveyPurpose, surveyPurposes } from '../../domain/survey/survey';
import type { CheckedFiles, RollUpHome } from '../../rpc/roll-up-calls';
import type { Ports } from '../ports';
import { openRollUps, schoolOf, writeRollUp } from './open-roll-ups';
import { keepFiles, type RollUpRecord, readRollUp } from './roll-up-record';

export interface PickedFiles {
  /** Empty: whatever the first file is of. */
  readonly purpose: string;
  readonly files: readonly { readonly called: string; readonly text: string }[];
}

interface Sorted extends SortedFiles {
  readonly record: RollUpRecord | undefined;
}

const purposeOf = (wished: string, loaded: readonly LoadedFile[]): SurveyPurpose | undefined =>
  surveyPurposes.find((one) => one === wished) ??
  loaded.flatMap(({ read }) => (read.ok ? [read.value.purpose] : []))[0];

const sorted = (ports: Ports, { purpose: wished, files }: PickedFiles): Outcome<Sorted> => {
  const loaded = files.map(({ called, text }): LoadedFile => ({ called, read: fileIn(text) }));
  const purpose = purposeOf(wished, loaded);
  // None of them could be read: each says why.
  if (purpose === undefined) return done({ ...sortFiles(loaded, 'pulse', []), record: undefined });
  const record = readRollUp(ports, purpose);
  return record.ok ? done({ ...sortFiles(loaded, purpose, record.value.files), record: record.value }) : record;
};

/** What would become of each file. Changes nothing. */
export const checkFiles = (ports: Ports, picked: PickedFiles): Outcome<CheckedFiles> => {
  const found = sorted(ports, picked);
  if (!found.ok) return found;
  const { files, standing, record } = found.value;
  return done({
    purpose: record?.purpose ?? '',
    schools: standing.length,
    files: files.map(({ called, file, state, problem }) => ({
      called,
      state,
      school: file === undefined ? null : schoolOf(file),
      problem: problem ?? null,
    })),
  });
};

/** Keeps the files that stand and writes the page anew. To be called under the lock. */
export const addFiles = (ports: Ports, picked: PickedFiles): Outcome<RollUpHome> => {
  const found = sorted(ports, picked);
  if (!found.ok) return found;
  const { record, standing } = found.value;
  if (record === undefined) return openRollUps(ports, picked.purpose);
  return keepAndWrite(ports, record, standing);
};

const keepAndWrite = (ports: Ports, record: RollUpRecord, standing: RollUpRecord['files']): Outcome<RollUpHome> => {
  keepFiles(ports, record, standing);
  const now = readRollUp(ports, record.purpose);
  return now.ok ? writeRollUp(ports, now.value) : now;
};

/** Takes a school out of the district, and of its page. To be called under the lock. */
export const removeSchool = (
  ports: Ports,
  { purpose: wished, workbook }: { readonly purpose: string; readonly workbook: string },
): Outcome<RollUpHome> => {
  const purpose = surveyPurposes.find((one) => one === wished);
  if (purpose === undefined) return openRollUps(ports, wished);
  const record = readRollUp(ports, purpose);
  if (!record.ok) return record;
  return keepAndWrite(
    ports,
    record.value,
    record.value.files.filter((file) => file.workbook !== workbook),
  );
};
