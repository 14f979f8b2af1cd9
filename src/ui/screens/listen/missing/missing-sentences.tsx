// Who is missing, in plain sentences.
import type { MissingHome, MissingTableView } from '../../../../rpc/missing-calls';
import { Notice } from '../../../controls/notice';
import { counted, fill, words } from '../../../words';
import { groupName } from './group-name';

const namesSaid = 3;

const lessText = ({ by, rows }: MissingTableView): string => {
  const text = words().missing;
  const flagged = rows.filter(({ isFlagged }) => isFlagged);
  const names = flagged.slice(0, namesSaid).map((row) => groupName(by, row));
  const rest = flagged.length - names.length;
  const groups = rest === 0 ? names.join(', ') : fill(text.lessMore, { groups: names.join(', '), n: rest });
  return flagged.length === 0 ? '' : fill(text.less[by], { groups });
};

const Missing = ({ home: { tables, minGroupSize } }: { readonly home: MissingHome }) => {
  const text = words().missing;
  const less = tables.map(lessText).filter((one) => one !== '');
  if (less.length === 0) return <p>{fill(text.noLess, { n: minGroupSize })}</p>;
  return (
    <Notice kind="warning">
      {less.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p>{text.lowNeed}</p>
    </Notice>
  );
};

const answeredText = ({ answered, families, rate }: MissingHome): string => {
  const text = words().missing;
  return rate === null
    ? counted(text.answeredMore, answered, { families })
    : counted(text.answered, answered, { families, rate });
};

export const MissingSentences = ({ home }: { readonly home: MissingHome }) => {
  const text = words().missing;
  const { answered, unplaced, isConfidential, invited, margin, usualRate, goalRate } = home;
  return (
    <>
      <p class="missing-whole">{answered === 0 ? text.nobody : answeredText(home)}</p>
      <p>{fill(text.goal, { usual: usualRate, goal: goalRate })}</p>
      {invited === 0 && <p>{text.notInvited}</p>}
      {!isConfidential && <p>{text.anonymous}</p>}
      {answered > 0 && <Missing home={home} />}
      {margin !== null && (
        <p>
          {counted(text.margin, margin)} {text.marginMissing}
        </p>
      )}
      {isConfidential && unplaced > 0 && <p>{counted(text.unplaced, unplaced)}</p>}
    </>
  );
};
