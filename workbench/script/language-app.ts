// `LanguageApp`: a made-up translation that shows what was asked for, within the day's quota (guides/services/quotas).
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn } from '../stand-in';

type Google = GoogleAppsScript.Language.LanguageApp;

const daily = { workspace: 20_000, consumer: 5_000 } as const;
const day = 24 * 60 * 60_000;

interface Used {
  readonly from: number;
  readonly calls: number;
}

/**
 * The global `LanguageApp`. Nobody translates here: the text comes back marked with its language, `[es] Hello`, so that
 * nothing made up can be taken for a translation. It needs no authorization and works in simple triggers.
 */
export const languageApp = (execution: Execution): Readonly<Record<string, unknown>> => {
  const { world, user } = execution;
  const spend = (): void => {
    const records = world.store.collection<Used>('translations');
    const kept = records.get(user.email);
    const used =
      kept === undefined || world.clock.now() >= kept.from + day ? { from: world.clock.now(), calls: 0 } : kept;
    if (used.calls >= daily[user.account])
      throw new ServiceError('Service invoked too many times for one day: translate.');
    records.put(user.email, { ...used, calls: used.calls + 1 });
  };
  const part: Pick<Google, 'translate'> = {
    translate: (text: string, source: string, target: string, options?: object) => {
      const given = options === undefined ? [text, source, target] : [text, source, target, options];
      checkSignature('LanguageApp.translate', given, ['text', 'text', 'text'], ['text', 'text', 'text', 'object']);
      if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(target)) throw new ServiceError('Invalid argument: targetLanguage');
      spend();
      return text === '' || source === target ? text : `[${target}] ${text}`;
    },
  };
  return { LanguageApp: standIn(execution, 'LanguageApp', part, { needs: 'none', kinds: { translate: 'read' } }) };
};
