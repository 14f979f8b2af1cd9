// What families wrote, on the page that they are told (PV01, PV19).
import type { CommentView } from '../../../src/rpc/comment-calls';
import type { ToldHome } from '../../../src/rpc/told-calls';
import { type CommentHost, openCommentHost, reviewOf } from '../comments/comment-host';

let comments: CommentHost;

beforeEach(async () => {
  comments = await openCommentHost();
}, 60_000);

afterEach(() => comments.host.close());

const source = () => ({ surveyId: comments.surveyId });

/** Staff read all of them and tick that they may be quoted. */
const letOut = async () => {
  const { order } = await comments.open();
  for (const key of order) {
    const view = await comments.rpc<CommentView>('readComment', { source: source(), key });
    await comments.rpc('saveComment', { source: source(), ...reviewOf(view, { read: true, share: true }) });
  }
};

const told = (language: string) => comments.rpc<ToldHome>('openTold', { ...source(), language });

it('quotes what staff read and let out, scrubbed, in the language of the page alone, and from ten families of it on', async () => {
  await comments.write(
    Array.from({ length: 12 }, (_, at) => `More evenings, call 555-123-45${10 + at}`),
    0,
  );
  await comments.write(
    Array.from({ length: 9 }, () => 'Más tardes, por favor'),
    1,
  );
  await comments.rpc('countSurvey', source());
  expect((await told('en')).quotes).toEqual([]);
  await letOut();
  const english = await told('en');
  expect(english.quotes).toEqual(Array(3).fill('More evenings, call [phone]'));
  expect((await told('es')).quotes).toEqual([]);

  const wish = {
    ...source(),
    language: 'en',
    results: english.results.slice(0, 1).map(({ code }) => code),
    withPlans: false,
  };
  const reply = await comments.outcome<{ text: string }>('tellAsText', { ...wish, withQuotes: true });
  if (wish.results.length > 0) expect(reply.value.text).toContain('“More evenings, call [phone]”');
}, 60_000);
