// What families wrote, on the page that they are told (PV01, PV19).
import type { CommentView } from '../../../src/rpc/comment-calls';
import type { ToldHome } from '../../../src/rpc/told-calls';
import { type CommentHost, openCommentHost, reviewOf } from '../comments/comment-host';
import { answerForm, formsOf } from '../listen/survey-host';

const likes = 'How much does your child like tutoring?';

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
  const [english] = formsOf(comments);
  if (english === undefined) throw new Error('there is no form');
  const open = english.items.find(({ type }) => type === 'PARAGRAPH_TEXT')?.title ?? '';
  for (let at = 0; at < 12; at += 1)
    await answerForm(comments, english, { [likes]: 'Likes it', [open]: `More evenings, call 555-123-45${10 + at}` });
  await comments.write(
    Array.from({ length: 9 }, () => 'Más tardes, por favor'),
    1,
  );
  await comments.rpc('countSurvey', source());
  expect((await told('en')).quotes).toEqual([]);
  await letOut();
  const home = await told('en');
  expect(home.quotes).toEqual(Array(3).fill('More evenings, call [phone]'));
  expect((await told('es')).quotes).toEqual([]);

  const wish = { ...source(), language: 'en', results: home.results.map(({ code }) => code), withPlans: false };
  expect(wish.results).toEqual(['PU01']);
  const said = async (withQuotes: boolean) =>
    (await comments.rpc<{ text: string }>('tellAsText', { ...wish, withQuotes })).text;
  expect(await said(true)).toContain('“More evenings, call [phone]”');
  expect(await said(false)).not.toContain('More evenings');
}, 60_000);
