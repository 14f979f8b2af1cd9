/** The main job, end to end, as a stranger would walk it: plan, publish, twelve families answer, tally, invite, read the mail. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { received, sendLog } from '../support/invite-world';
import { isTooWide, openSidebar, press } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeAll(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterAll(() => server.close());

const buildPlan = async (frame: Frame): Promise<void> => {
  await press(frame, /Plan/);
  await press(frame, 'Start with the first question');
  await frame.getByLabel('Name of the district').fill('Maple Valley School District');
  await frame.getByLabel('School 1').fill('Alder Elementary');
  for (const [index, school] of ['Birch Elementary', 'Cedar Middle'].entries()) {
    await press(frame, 'Add a school');
    await frame.getByLabel(`School ${index + 2}`).fill(school);
  }
  for (let question = 1; question <= 3; question += 1) await press(frame, 'Next');
  await frame.getByLabel('Name').first().fill('Rosa Delgado');
  await frame.getByLabel('Role').first().fill('Family engagement coordinator');
  await frame.getByLabel('Phone').first().fill('608-555-0100');
  await frame.getByLabel('Name').last().fill('Sam Okafor');
  for (let question = 4; question <= 6; question += 1) await press(frame, 'Next');
  await press(frame, 'Build the plan');
  await frame.getByRole('heading', { name: 'Your plan is ready' }).waitFor({ timeout: 30_000 });
  await press(frame, 'Back to the five steps');
};

const approve = async (frame: Frame, name: string): Promise<void> => {
  await press(frame, 'Read and approve');
  await frame.getByLabel('Name of the person who read it').fill(name);
  await press(frame, 'I have read it all. Approve');
};

/** Publishes the first form that is not published yet, opens it to anyone by hand, and sees it open. */
const publish = async (frame: Frame, page: Page): Promise<void> => {
  await press(frame, 'Publish');
  const link = await frame.getByLabel('Test link').first().inputValue();
  for (const { id } of server.host.world().forms) server.host.setResponders(id, 'anyone');
  const family = await page.context().newPage();
  await family.goto(link);
  await family.locator('form').waitFor();
  await family.close();
  await press(frame, 'It opens without signing in');
};

const openSurvey = async (frame: Frame, page: Page): Promise<readonly string[]> => {
  await press(frame, /Ask/);
  await press(frame, 'Make a survey');
  await press(frame, 'Make the forms');
  await frame.getByText('The forms are ready').waitFor({ timeout: 30_000 });
  expect(server.host.world().forms.map(({ published }) => published)).toEqual([false, false]);
  expect(await frame.getByLabel('Link for families').count()).toBe(0);
  await approve(frame, 'Elena Reviewer');
  await publish(frame, page);
  await approve(frame, 'Inés Lectora');
  await publish(frame, page);
  await frame.getByLabel('Link for families').nth(1).waitFor();
  const links = await frame
    .getByLabel('Link for families')
    .evaluateAll((inputs) => inputs.map((input) => (input as unknown as { value: string }).value));
  await press(frame, 'Back to your surveys');
  await press(frame, 'Back to the five steps');
  return links;
};

interface Said {
  readonly likes: string;
  readonly knows: string;
  readonly well: string;
}

const wording = {
  en: {
    likes: /How much does your child like tutoring/,
    knows: /How well does the tutor know your child/,
    well: /What is going well/,
    send: 'Submit',
  },
  es: {
    likes: /Cuánto le gusta la tutoría/,
    knows: /Qué tan bien conoce el tutor/,
    well: /Qué va bien/,
    send: 'Enviar',
  },
} as const;

/** A family fills in the form on its phone, in its own language; what is required is answered first without it. */
const answer = async (browser: Browser, link: string, language: 'en' | 'es', said: Said): Promise<void> => {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: language === 'es' ? 'es-US' : 'en-US',
  });
  const page = await phone.newPage();
  await page.goto(link);
  const words = wording[language];
  const group = (name: RegExp) => page.getByRole('group', { name });
  if ((await page.getByRole('combobox').count()) > 0) {
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('combobox').first().selectOption('Alder Elementary');
  }
  await group(words.likes).getByLabel(said.likes, { exact: true }).check();
  await group(words.knows).getByLabel(said.knows, { exact: true }).check();
  await page.getByLabel(words.well).fill(said.well);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await page.getByRole('button', { name: words.send }).click();
  await page
    .getByText(/Thank you|Gracias/)
    .first()
    .waitFor();
  await phone.close();
};

const families: readonly ['en' | 'es', Said][] = Array.from({ length: 12 }, (_, index) =>
  index < 7
    ? ['en', { likes: 'Likes it', knows: index < 4 ? 'Well' : 'Very well', well: '=IMPORTXML("http://x")' }]
    : ['es', { likes: 'Le gusta', knows: 'Bien', well: 'Todo <b>bien</b>' }],
);

const countAnswers = async (frame: Frame): Promise<void> => {
  await press(frame, /Listen/);
  await frame.getByText('12 answers so far').waitFor();
  await press(frame, /Count the answers/);
  await frame.getByText('12 families answered this').first().waitFor({ timeout: 20_000 });
};

const inviteEveryone = async (frame: Frame): Promise<void> => {
  await press(frame, /Invite/);
  await press(frame, 'Fill them from a tab');
  await press(frame, 'Look at it');
  await press(frame, 'Take over these families');
  await press(frame, 'Go on');
  await press(frame, 'New invitation');
  await press(frame, 'Look at the messages');
  await frame.getByText(/^Message 1 of/).waitFor({ timeout: 20_000 });
  expect(await isTooWide(frame)).toBe(false);
  await frame.getByText('I see to it that these families are phoned').click();
  await press(frame, /^Confirm \d+ messages/);
  await press(frame, 'Start sending');
  await frame.getByText('All messages that could be mailed are out.').waitFor({ timeout: 90_000 });
};

const textOfSheet = (name: RegExp): string => {
  const sheet = server.host.world().sheets.find((one) => name.test(one.name));
  return (sheet?.displayValues ?? []).map((row) => row.join('\t')).join('\n');
};

it(
  'goes from an empty workbook to mail in two languages',
  withPage(async (page) => {
    const frame = await openSidebar(page, server);
    await buildPlan(frame);
    const plan = server.host.world().sheets.find(({ name }) => name === 'Activities');
    expect(plan?.values.length).toBeGreaterThan(30);

    const links = await openSurvey(frame, page);
    expect(links).toHaveLength(2);
    const [english = '', spanish = ''] = links;
    const browser = page.context().browser();
    if (browser === null) throw new Error('no browser');
    for (const [language, said] of families)
      await answer(browser, language === 'en' ? english : spanish, language, said);
    expect(server.host.world().forms.map(({ responses }) => responses)).toEqual([7, 5]);
    const formulas = server.host
      .world()
      .sheets.flatMap((sheet) => sheet.formulas.flat())
      .filter((formula) => formula !== '');
    expect(formulas).toEqual([]);

    await countAnswers(frame);
    const likes = frame.locator('.listen-question').filter({ hasText: 'How much does your child like tutoring?' });
    const knows = frame.locator('.listen-question').filter({ hasText: 'How well does the tutor know your child?' });
    expect((await likes.getByRole('listitem').allInnerTexts()).join('\n')).toMatch(/Likes it\s+:\s+95% or more/);
    expect(await knows.innerText()).toContain('Withheld to protect families: someone could work out');
    const tally = textOfSheet(/^Heard/);
    expect(tally).toContain('How much does your child like tutoring?');
    expect(tally).not.toMatch(/IMPORTXML|bien<\/b>|Alder/);
    await press(frame, 'Back to the five steps');

    await inviteEveryone(frame);
    const log = sendLog(server.host);
    const sent = log.filter((row) => row['log.state'] === 'sent');
    const { mail } = server.host.world();
    expect(mail).toHaveLength(sent.length);
    expect(Math.max(...received(server.host).values())).toBeLessThanOrEqual(2);
    const inSpanish = mail.filter(({ text }) => text.includes(spanish));
    const inEnglish = mail.filter(({ text }) => text.includes(english));
    expect(inSpanish.length + inEnglish.length).toBe(mail.length);
    expect([inEnglish.length, inSpanish.length].every((count) => count > 30)).toBe(true);
    expect(mail.filter(({ subject, text }) => /\{\{|undefined/.test(subject + text))).toEqual([]);

    const [to = ''] = inSpanish[0]?.to ?? [];
    await page.getByRole('link', { name: /^Inbox/ }).click();
    await page.getByRole('navigation', { name: 'Mailboxes' }).getByText(to).first().click();
    const message = page.frameLocator('.message-body iframe').locator('body');
    await message.getByText('608-555-0100').waitFor();
    expect(await message.getByRole('link').first().getAttribute('href')).toBe(spanish);
  }),
  240_000,
);
