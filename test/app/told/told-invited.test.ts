// How many families were asked, on the page that tells them what was heard: about as many, and only where that tells of nobody.
import { confirmed, inviteWorld, plainFamilies, sendUntilDone, valueOfCall } from '../../support/invite-world';
import { answerForm, formsOf, overHost } from '../listen/survey-host';

const toldAfter = async (invited: number, answers: number): Promise<string> => {
  const world = await inviteWorld(plainFamilies(invited));
  const { host, survey: surveyId } = world;
  await sendUntilDone(host, await confirmed(world));
  const [form] = formsOf(overHost(host));
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < answers; at += 1)
    await answerForm(overHost(host), form, {
      'How much does your child like tutoring?': at % 2 === 0 ? 'Likes it' : 'It is okay',
    });
  await valueOfCall(host, 'countSurvey', { surveyId });
  const wish = { surveyId, language: 'en', results: ['PU01'], withPlans: false, withQuotes: false };
  const { text } = await valueOfCall<{ text: string }>(host, 'tellAsText', wish);
  host.close();
  return text;
};

test('those who were invited are told as the nearest ten', async () => {
  expect(await toldAfter(33, 20)).toContain('We asked about 30 families. 20 answered. Thank you!');
}, 60_000);

test('PV01: where fewer than ten did not answer, it is not told how many were asked', async () => {
  const text = await toldAfter(28, 20);
  expect(text).toContain('20 families answered. Thank you!');
  expect(text).not.toContain('We asked about');
}, 60_000);
