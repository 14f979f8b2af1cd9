// The page that tells families what was heard fits on one letter page, or says to whoever prints it that it does not.
import { toldTexts } from '../../src/content/told';
import { toldFamiliesHtml } from '../../src/domain/take-out/told-families-page';
import { toldPage } from '../../src/domain/tally/told/told-page';
import { browserTests } from '../support/browser';

const { withPage } = browserTests();

const long = 'How much of the news of tutoring is in a language that you read well? ';

const pageWith = (results: number, bars: number, words: number): string => {
  const text = (times: number) => long.repeat(times).trim();
  const plan = { will: text(words), who: 'Dana Reyes, tutoring lead', when: 'December 1', check: text(words) };
  const result = (at: number) => ({
    code: `Q${at}`,
    title: text(words),
    sentence: `40% of families said “${text(1)}”.`,
    telling: 1,
    bars: Array.from({ length: bars }, (_, bar) => ({
      label: `${bar + 1}: in a language that we read well at home`,
      share: '5% or less',
      length: 5,
      isCapped: true,
    })),
  });
  return toldFamiliesHtml({
    page: toldPage(toldTexts.en, {
      question: 'How is tutoring going?',
      families: 60,
      asked: 150,
      day: 'October 1',
      results: Array.from({ length: results }, (_, at) => result(at)),
      quotes: ['More evenings, please.', 'Our tutor is kind.'],
      plans: [plan, plan, plan],
      contact: { name: 'Rosa Prueba', role: 'Family coordinator', phone: '555-0100', email: 'rosa@district.example' },
      district: 'Made-up School District',
      help: 'Free help in your language.',
    }),
    language: 'en',
    direction: 'ltr',
    print: 'Print',
    tooLong: 'Too long',
    staffLanguage: 'en',
  });
};

/** How many sheets of paper the page takes. */
const sheets = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

it.each([
  ['three results and three things to do', 3, 4, 1, 1, true],
  ['as many results as there can be, with long questions and three things to do, in smaller letters', 6, 5, 1, 1, true],
  ['texts without an end are more than a page, and it is said', 6, 5, 12, 2, false],
] as const)('%s', (_, results, bars, words, least, fits) =>
  withPage(async (page) => {
    await page.setViewportSize({ width: 900, height: 640 });
    await page.setContent(pageWith(results, bars, words));
    expect(await page.locator('#too-long').isHidden()).toBe(fits);
    const taken = sheets(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    if (fits) expect(taken).toBe(1);
    else expect(taken).toBeGreaterThanOrEqual(least);
    expect(await page.evaluate('parseInt(getComputedStyle(document.body).fontSize, 10) >= 11')).toBe(true);
  })(),
);
