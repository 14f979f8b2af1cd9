// A workbench whose pulse survey is built and open, and families who answer it.
import type { AskHome, BuildProgress } from '../../../src/rpc/ask-calls';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import type { WorldForm, WorldSheet } from '../../../workbench/world-types';
import { distDir } from '../../support/product';

export interface Reply<Value> {
  readonly ok: boolean;
  readonly value: Value;
  readonly problem: { readonly code: string; readonly values: { readonly [name: string]: unknown } };
}

export interface ListenHost {
  readonly host: Host;
  /** The value of a call; throws the code of its problem. */
  readonly rpc: <Value>(method: string, input?: object) => Promise<Value>;
  readonly outcome: <Value>(method: string, input?: object) => Promise<Reply<Value>>;
  readonly sheet: (name: string | RegExp) => WorldSheet;
}

/** What a family chooses or writes, by the title of the question. */
export type FamilyAnswers = { readonly [title: string]: string | readonly string[] };

/** The calls of the sidebar over a host that is open already. */
export const overHost = (host: Host): ListenHost => {
  const outcome: ListenHost['outcome'] = async (method, input = {}) => {
    const reply = await host.run('rpc', [method, JSON.parse(JSON.stringify(input))]);
    if ('error' in reply) throw new Error(reply.error);
    return reply.result as never;
  };
  return {
    host,
    outcome,
    rpc: async <Value>(method: string, input?: object) => {
      const { ok, value, problem } = await outcome<Value>(method, input);
      if (!ok) throw new Error(`${problem.code} ${JSON.stringify(problem.values)}`);
      return value;
    },
    sheet: (name) => {
      const found = host
        .world()
        .sheets.find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
  };
};

/** A world of its own, in memory. */
export const openListenHost = async (): Promise<ListenHost> => overHost(await openHost({ distDir, district: 'small' }));

/** Builds a survey and opens its forms as staff would, and answers its id. */
export const openSurvey = async (
  { host, rpc }: ListenHost,
  purpose: string,
  languages: readonly string[],
): Promise<string> => {
  let progress = await rpc<BuildProgress>('startSurvey', { purpose, languages, askSchool: false });
  for (let round = 0; progress.state === 'building' && round < 50; round += 1)
    progress = await rpc<BuildProgress>('buildSurvey', { surveyId: progress.surveyId });
  for (const language of languages) {
    const { seen } = await rpc<{ seen: string }>('readLanguageTexts', { language });
    await rpc('approveLanguage', { language, name: 'Rosa Prueba', seen });
  }
  const { surveys } = await rpc<AskHome>('openAsk');
  for (const form of surveys.find(({ id }) => id === progress.surveyId)?.forms ?? []) {
    await rpc('publishForm', { formId: form.id });
    host.setResponders(form.id, 'anyone');
    await rpc('tickFormOpens', { formId: form.id, opens: true });
  }
  return progress.surveyId;
};

export const openPulse = (listen: ListenHost, languages: readonly string[] = ['en', 'es']): Promise<string> =>
  openSurvey(listen, 'pulse', languages);

/** The forms in the order of their languages. */
export const formsOf = ({ host }: ListenHost): readonly WorldForm[] => host.world().forms;

/** A family sends the form. */
export const answerForm = async ({ host }: ListenHost, form: WorldForm, answers: FamilyAnswers): Promise<void> => {
  const body = new URLSearchParams();
  for (const [title, given] of Object.entries(answers)) {
    const item = form.items.find((one) => one.title === title);
    if (item === undefined) throw new Error(`the form has no question ${title}`);
    for (const text of [given].flat()) body.append(`entry.${item.entryId}`, text);
  }
  const { state } = await host.submitForm(form.publishedId, body);
  if (state !== 'received') throw new Error(`the form was not received: ${state}`);
};
