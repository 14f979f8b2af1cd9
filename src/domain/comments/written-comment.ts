// What a family wrote, found in a tab of answers or among those on paper, and the key that it keeps.
import type { CalendarDate } from '../calendar/calendar-date';
import { fingerprint } from '../text/fingerprint';

export interface WrittenText {
  readonly question: string;
  /** As staff read it. */
  readonly title: string;
  readonly text: string;
}

/** All that one family wrote in one answer. */
export interface WrittenAnswer {
  /** The form, the tab or the paper that it came by. */
  readonly place: string;
  /** When it came, as exactly as it is known: goes into marks and is written nowhere (PV12). */
  readonly moment: string;
  readonly day: CalendarDate | undefined;
  /** A tag; empty where nobody knows. */
  readonly language: string;
  /** The family, where a code says so; empty else. */
  readonly family: string;
  readonly texts: readonly WrittenText[];
}

export interface WrittenComment extends WrittenText {
  readonly key: string;
  /** The same for all that one family wrote. */
  readonly answer: string;
  readonly day: CalendarDate | undefined;
  readonly language: string;
}

/** Tells neither the moment nor the words. */
const opaque = (text: string): string => `${fingerprint(text)}${fingerprint(`#${text}`)}`;

/** The first has the mark alone, a second one like it is told apart by its number. */
const numbering = (): ((mark: string) => string) => {
  const seen = new Map<string, number>();
  return (mark) => {
    const before = seen.get(mark) ?? 0;
    seen.set(mark, before + 1);
    return opaque(before === 0 ? mark : `${mark}\n${before + 1}`);
  };
};

/** Each comment by itself. Keys hold however the rows are sorted, and whatever rows and columns come and go beside them. */
export const commentsIn = (answers: readonly WrittenAnswer[]): readonly WrittenComment[] => {
  const [keyOf, answerOf] = [numbering(), numbering()];
  return answers.flatMap(({ place, moment, day, language, family, texts }) => {
    const own = JSON.stringify([place, moment, texts.map(({ question, text }) => [question, text])]);
    const answer = family === '' ? answerOf(own) : opaque(family);
    return texts.map((one) => ({
      ...one,
      day,
      language,
      answer,
      key: keyOf(JSON.stringify([place, moment, one.question, one.text])),
    }));
  });
};

/** In the order of their keys, which is no order of time (PV12). */
export const shuffled = <One extends { readonly key: string }>(comments: readonly One[]): readonly One[] =>
  [...comments].sort((one, other) => (one.key < other.key ? -1 : 1));
