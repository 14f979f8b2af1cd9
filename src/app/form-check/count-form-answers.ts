// Reads a form's answers one by one and counts them, or says early that there are too many for one execution.
import { done, type Outcome, refused } from '../../domain/problem';
import { countAnswers } from '../../domain/tally/count-answers';
import type { ItemQuestion } from '../../domain/tally/form/item-question';
import type { WorkingTally } from '../../domain/tally/working-tally';
import type { AnsweredForm } from '../forms-port';
import type { Ports } from '../ports';

/** Google ends an execution after six minutes; what comes after the reading needs its part of them. */
const readingMs = 4 * 60_000;

/** After so many answers it is known how long all of them will take. */
const sampled = 25;

/** Who sent the form is counted as asked, also where every question was skipped. */
const sent = 'sent';

/** The tally of all answers; refused where all of it, since `began`, would take too long: as soon as that is known. */
export const countFormAnswers = (
  { clock }: Ports,
  form: AnsweredForm,
  { questions, began }: { readonly questions: readonly ItemQuestion[]; readonly began: number },
): Outcome<WorkingTally> => {
  const items = questions.map(({ item }) => item);
  const start = clock.now();
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < form.responses; at += 1) {
    const given = form.answersIn(at, items);
    rows.push([sent, ...questions.map(({ coded }, place) => coded(given[place] ?? ''))]);
    const taken = clock.now() - start;
    const expected = rows.length < sampled ? taken : (taken / rows.length) * form.responses;
    if (start - began + expected > readingMs) return refused('form.too-many-answers', { answers: form.responses });
  }
  return done(
    countAnswers(
      rows,
      questions.map(({ question }, place) => ({ question, column: place + 1 })),
    ),
  );
};
