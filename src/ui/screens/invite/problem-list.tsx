// Problems told beside a result, each with what to do, folded away until someone looks.
import type { ToldProblem } from '../../../rpc/invite-calls';
import { counted, fill, problemWords, words } from '../../words';

export const ProblemList = ({
  problems,
  count,
  hint,
}: {
  readonly problems: readonly ToldProblem[];
  readonly count: number;
  readonly hint?: string;
}) => {
  if (count === 0) return null;
  return (
    <details class="invite-problems">
      <summary>{counted(words().invite.lists.problems, count)}</summary>
      {hint !== undefined && <p>{hint}</p>}
      <ul>
        {problems.map((problem) => {
          const { what, todo } = problemWords(problem);
          return (
            <li key={JSON.stringify(problem)}>
              <strong>{what}</strong> {todo}
            </li>
          );
        })}
      </ul>
      {count > problems.length && <p>{fill(words().invite.lists.more, { n: count - problems.length })}</p>}
    </details>
  );
};
