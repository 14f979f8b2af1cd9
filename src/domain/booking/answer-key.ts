// What an answer is known by once something was made of it: a mark of when it came and in which language, that tells neither.
import { fingerprint } from '../text/fingerprint';
import type { FormAnswer } from './form-answer';

/** PV13: a family that asked to be called may have answered an anonymous survey in the same minute, so that no time is written down. */
const opaque = (text: string): string => `${fingerprint(text)}${fingerprint(`#${text}`)}`;

export type KeyedAnswer = FormAnswer & { readonly key: string };

/** Each answer with its key. Two that came in the same second, or whose time nobody knows, are told apart by what was written. */
export const keyed = <Answer extends FormAnswer>(
  answers: readonly Answer[],
): readonly (Answer & { readonly key: string })[] => {
  const plain = answers.map(({ language, at }) => `${language} ${at}`);
  const seen = new Map<string, number>();
  return answers.map((answer, index) => {
    const own = plain[index] ?? '';
    const isOne = answer.at !== '' && plain.indexOf(own) === plain.lastIndexOf(own);
    const told = isOne ? own : `${own} ${fingerprint(JSON.stringify(answer.given))}`.replace('  ', ' ');
    const before = seen.get(told) ?? 0;
    seen.set(told, before + 1);
    return { ...answer, key: opaque(before === 0 ? told : `${told} ${before + 1}`) };
  });
};
