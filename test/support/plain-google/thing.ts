// A stand-in that answers what it is told to answer, and itself for everything else, as Google's builders do.

/** What can be asked of it, by name. */
export type Answers = { readonly [method: string]: (...given: never[]) => unknown };

/** Told of every call before and after it is answered; a throw is Google's. */
export interface Watch {
  readonly before: (call: string) => void;
  readonly after: () => void;
}

/** Names that a language asks for by itself. */
const notAsked = ['then', 'toJSON'];

export const thingNamed =
  (watch: Watch) =>
  (name: string, answers: Answers = {}): object => {
    const thing: object = new Proxy(
      {},
      {
        get: (_, method) => {
          if (typeof method === 'symbol' || notAsked.includes(method)) return undefined;
          return (...given: never[]): unknown => {
            watch.before(`${name}.${method}`);
            const answer = answers[method];
            const answered = answer === undefined ? thing : answer(...given);
            watch.after();
            return answered;
          };
        },
      },
    );
    return thing;
  };
