// About how many families were invited to a survey.
import { whoAnswered } from '../../domain/invitation/who-answered';
import { done, type Outcome } from '../../domain/problem';
import { campaignsIn, entriesIn, readSendSheets } from '../invite/send-sheets';
import type { Ports } from '../ports';

/**
 * To the nearest ten, as it may stand on a page: how many were sent is exact in the workbook alone (design 3.4). Undefined where nobody was
 * invited by the add-on, or where so few did not answer that one could guess who they are (PV01).
 */
export const invitedAbout = (
  ports: Ports,
  survey: string,
  { answered, minGroupSize }: { readonly answered: number; readonly minGroupSize: number },
): Outcome<number | undefined> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const own = new Set(campaignsIn(sheets.value).flatMap((one) => (one.survey === survey ? [one.id] : [])));
  const entries = entriesIn(sheets.value).filter(({ campaign }) => own.has(campaign));
  const { invited } = whoAnswered(entries, new Set(), () => undefined);
  return done(invited - answered < minGroupSize ? undefined : Math.round(invited / 10) * 10);
};
