// Takes back an answer from paper that was kept by mistake.
import { done, type Outcome } from '../../domain/problem';
import type { KeptPaper } from '../../rpc/paper-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { findPaperSurvey } from './find-paper-survey';
import { newPaperId } from './open-paper';

interface PaperId {
  readonly surveyId: string;
  readonly id: string;
}

const takeBack = (ports: Ports, { surveyId, id }: PaperId): Outcome<KeptPaper> => {
  const found = findPaperSurvey(ports, surveyId);
  if (!found.ok) return found;
  const { sheet, papers } = found.value;
  const own = papers.filter((paper) => paper.id === id);
  for (const { row } of [...own].reverse()) if (sheet !== undefined) ports.workbook.deleteRows(sheet.id, row, 1);
  return done({ kept: papers.length - own.length, nextId: newPaperId(ports) });
};

/** The answer is gone from the sheet, also where it was gone before. */
export const takeBackPaper = (ports: Ports, paper: PaperId): Outcome<KeptPaper> =>
  underLock(ports, () => takeBack(ports, paper));
