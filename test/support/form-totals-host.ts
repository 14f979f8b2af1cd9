// A form that somebody wrote, in its editor: families who answer it through its page, and staff who count it there.
import type { FormTotals } from '../../src/rpc/form-calls';
import { openHost } from '../../workbench/host';
import type { Host, RunOptions } from '../../workbench/host-types';
import type { WorldForm } from '../../workbench/world-types';
import { value } from './sidebar-calls';

/** What a family chooses or writes, by the title of the question; `other` is a choice of its own. */
export interface FamilyAnswers {
  readonly [title: string]:
    | string
    | readonly string[]
    | { readonly other: string; readonly ticked?: readonly string[] };
}

export interface TotalsHost {
  readonly host: Host;
  /** Whoever has the form open. */
  readonly inEditor: RunOptions;
  readonly formId: string;
  readonly form: () => WorldForm;
  readonly answer: (answers: FamilyAnswers, times?: number) => Promise<void>;
  readonly count: (user?: string) => Promise<FormTotals>;
  readonly close: () => void;
}

export type Total = FormTotals['questions'][number];

const otherOption = '__other_option__';

const bodyOf = (form: WorldForm, answers: FamilyAnswers): URLSearchParams => {
  const body = new URLSearchParams();
  for (const [title, given] of Object.entries(answers)) {
    const item = form.items.find((one) => one.title === title);
    if (item === undefined) throw new Error(`the form has no question ${title}`);
    const name = `entry.${item.entryId}`;
    const texts =
      typeof given === 'object' && 'other' in given ? [...(given.ticked ?? []), otherOption] : [given].flat();
    for (const text of texts) body.append(name, String(text));
    if (typeof given === 'object' && 'other' in given) body.append(`${name}.other_option_response`, given.other);
  }
  return body;
};

/** `distDir` has the product and a function `write` that makes the form and answers its id. */
export const openTotalsHost = async (distDir: string, kind = ''): Promise<TotalsHost> => {
  const host = await openHost({ distDir, district: 'empty' });
  const reply = await host.run('write', [kind]);
  if ('error' in reply) throw new Error(reply.error);
  const formId = String(reply.result);
  host.setResponders(formId, 'anyone');
  const inEditor: RunOptions = { startedIn: { editor: 'forms', formId } };
  const form = (): WorldForm => {
    const found = host.world().forms.find(({ id }) => id === formId);
    if (found === undefined) throw new Error('the form is gone');
    return found;
  };
  return {
    host,
    inEditor,
    formId,
    form,
    answer: async (answers, times = 1) => {
      const there = form();
      for (let at = 0; at < times; at += 1) {
        const { state } = await host.submitForm(there.publishedId, bodyOf(there, answers));
        if (state !== 'received') throw new Error(`the form was not received: ${state}`);
      }
    },
    count: (user) => value(host, 'countOpenForm', {}, user === undefined ? inEditor : { ...inEditor, user }),
    close: () => host.close(),
  };
};

/** The question of that title, which must be among those counted. */
export const totalOf = (totals: FormTotals, title: string): Total => {
  const found = totals.questions.find((one) => one.title === title);
  if (found === undefined) throw new Error(`${title} was not counted: ${JSON.stringify(totals)}`);
  return found;
};

/** What is told of each choice, by its words: its count, or its state where the count is hidden. */
export const toldBy = ({ choices, figures }: Total): { readonly [label: string]: number | string | undefined } => {
  const { whole } = figures;
  if (whole.state !== 'shown') return {};
  return Object.fromEntries(
    choices.map(({ code, label }) => {
      const figure = whole.figures[code];
      return [label, figure?.state === 'shown' ? figure.count : figure?.state];
    }),
  );
};
