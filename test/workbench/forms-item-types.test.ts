// Every kind of item, quizzes, and what no source settles of forms: reference/forms/date-time-item, reference/forms/duration-item,
// reference/forms/rating-item, reference/forms/image-item, reference/forms/video-item, reference/forms/quiz-feedback.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const entry = (title: string): string => {
  const item = open.host.world().forms[0]?.items.find((one) => one.title === title);
  return `entry.${item?.entryId}`;
};
const openToAll = (): string => {
  const [form] = open.host.world().forms;
  open.host.setResponders(form?.id ?? '', 'anyone');
  return form?.publishedId ?? '';
};
const rows = () =>
  open.host
    .world()
    .sheets[0]?.values.slice(1)
    .map((row) => row.slice(1)) ?? [];
const shown = () =>
  open.host
    .world()
    .sheets[0]?.displayValues.slice(1)
    .map((row) => row.slice(1)) ?? [];

const build = `const form = FormApp.create('F', true); form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());`;

// GF: testformresponse.js 13: durations are HH:mm:ss.
it('F53 G: moments, lengths and ratings are answered by scripts and read back as texts', async () => {
  expect(
    await open.evaluate(`${build} const moment = form.addDateTimeItem().setTitle('When').setIncludesYear(true), length = form.addDurationItem().setTitle('How long'), rating = form.addRatingItem().setTitle('Stars').setRatingScaleLevel(5).setRatingIcon(FormApp.RatingIconType.HEART);
      form.createResponse().withItemResponse(moment.createResponse(new Date(2026, 8, 1, 14, 5))).withItemResponse(length.createResponse(1, 2, 3)).withItemResponse(rating.createResponse(4)).submit();
      const fails = (f) => { try { f(); return 'fine'; } catch (error) { return error.message; } };
      return [form.getResponses()[0].getItemResponses().map(one => one.getResponse()), form.getItems().map(one => String(one.getType())), String(rating.getRatingIcon()), rating.getRatingScaleLevel(), form.getItems()[0].asDateTimeItem().includesYear(), String(form.getItems()[2].asRatingItem()),
        fails(() => rating.createResponse(6)), fails(() => rating.setRatingScaleLevel(11)), fails(() => length.createResponse(80, 0, 0)), fails(() => form.getItems()[0].asDateItem())];`),
  ).toEqual([
    ['2026-09-01 14:05', '01:02:03', '4'],
    ['DATETIME', 'DURATION', 'RATING'],
    'HEART',
    5,
    true,
    'RatingItem',
    'Invalid response submitted to rating question.',
    'Invalid argument: ratingScaleLevel',
    'Invalid response submitted to duration question.',
    'Invalid conversion for item type: DATETIME.',
  ]);
  expect(shown()).toEqual([['9/1/2026 14:05:00', '1:02:03', '4']]);
});

it('a family answers them on the page, wrong ones are told, and a link fills them in', async () => {
  const link =
    await open.evaluate(`${build} form.addDateTimeItem().setTitle('When').setRequired(true); form.addDurationItem().setTitle('How long'); form.addRatingItem().setTitle('Stars').setRatingIcon(FormApp.RatingIconType.THUMB_UP);
    const items = form.getItems(); return form.createResponse().withItemResponse(items[0].asDateTimeItem().createResponse(new Date(2026, 8, 1, 9, 30))).withItemResponse(items[1].asDurationItem().createResponse(0, 45, 0)).withItemResponse(items[2].asRatingItem().createResponse(2)).toPrefilledUrl();`);
  const id = openToAll();
  const page = open.host.formPage(id, new URL(String(link), 'http://x').search);
  expect(page.html).toContain('type="datetime-local"');
  expect(page.html).toContain('value="2026-09-01T09:30"');
  expect(page.html).toMatch(/_minute" value="45"/);
  expect(page.html).toMatch(/value="2" checked/);
  expect(page.html).toContain('2 👍');
  const send = (fields: Readonly<Record<string, string>>) => open.host.submitForm(id, new URLSearchParams(fields));
  const when = entry('When');
  const length = entry('How long');
  expect((await send({ [when]: '2026-13-01T10:00' })).state).toBe('invalid');
  expect((await send({ [when]: '2026-09-02T10:00', [`${length}_minute`]: '61' })).state).toBe('invalid');
  expect((await send({ [when]: '2026-09-02T10:00', [entry('Stars')]: '4' })).state).toBe('invalid');
  const parts = {
    [`${when}_year`]: '2026',
    [`${when}_month`]: '9',
    [`${when}_day`]: '3',
    [`${when}_hour`]: '7',
    [`${when}_minute`]: '5',
  };
  expect((await send({ ...parts, [`${length}_hour`]: '2', [entry('Stars')]: '3' })).state).toBe('received');
  expect((await send({ [when]: '2026-09-02T10:00' })).state).toBe('received');
  expect(shown()).toEqual([
    ['9/3/2026 7:05:00', '2:00:00', '3'],
    ['9/2/2026 10:00:00', '', ''],
  ]);
});

it('pictures are in the page, videos are a link, and neither has a column', async () => {
  expect(
    await open.evaluate(`${build} const picture = form.addImageItem().setTitle('Logo <b>').setHelpText('our logo').setImage(Utilities.newBlob([-119, 80], 'image/png', 'logo.png')).setWidth(200).setAlignment(FormApp.Alignment.CENTER);
      const video = form.addVideoItem().setTitle('Watch').setVideoUrl('https://www.youtube.com/watch?v=x1');
      const fails = (f) => { try { f(); return 'fine'; } catch (error) { return error.message; } };
      return [picture.getImage().getName(), picture.getWidth(), String(picture.getAlignment()), String(video.getAlignment()), typeof picture.setRequired, fails(() => picture.setImage(Utilities.newBlob('x'))), fails(() => video.setVideoUrl('https://video.example/x'))];`),
  ).toEqual([
    'logo.png',
    200,
    'CENTER',
    'LEFT',
    'undefined',
    'Invalid argument: image',
    'Invalid argument: youtubeUrl',
  ]);
  const { html } = open.host.formPage(openToAll(), '');
  expect(html).toContain('<img src="data:image/png;base64,iVA=" alt="our logo" width="200">');
  expect(html).toContain('Logo &lt;b&gt;');
  expect(html).toContain('href="https://www.youtube.com/watch?v=x1"');
  expect(open.host.world().sheets[0]?.values[0]).toEqual(['Timestamp']);
});

// reference/forms/form#setIsQuiz(Boolean), reference/forms/form#submitGrades(FormResponse), reference/forms/form-response#getGradableItemResponses()
it('a quiz counts what is right, shows the score in its column, and takes grades that a script gives', async () => {
  await open.evaluate(`${build} form.setIsQuiz(true); const praise = FormApp.createFeedback().setText('Well done').addLink('https://a.example', 'A').addLink('https://b.example').build();
    const one = form.addMultipleChoiceItem().setTitle('2 + 2').setPoints(2).setFeedbackForCorrect(praise); one.setChoices([one.createChoice('3'), one.createChoice('4', true)]);
    const all = form.addCheckboxItem().setTitle('Even').setPoints(3); all.setChoices([all.createChoice('1', false), all.createChoice('2', true), all.createChoice('4', true)]);
    form.addParagraphTextItem().setTitle('Why').setPoints(5).setGeneralFeedback(praise);`);
  const id = openToAll();
  const send = (pairs: readonly (readonly [string, string])[]) =>
    open.host.submitForm(id, new URLSearchParams(pairs.map(([title, value]) => [entry(title), value])));
  await send([
    ['2 + 2', '4'],
    ['Even', '2'],
    ['Even', '4'],
    ['Why', 'because'],
  ]);
  await send([
    ['2 + 2', '3'],
    ['Even', '2'],
  ]);
  expect(open.host.world().sheets[0]?.values[0]).toEqual(['Timestamp', 'Score', '2 + 2', 'Even', 'Why']);
  expect(shown().map(([score]) => score)).toEqual(['5 / 10', '0 / 10']);
  expect(
    await open.evaluate(`const form = FormApp.openByUrl(SpreadsheetApp.getActive().getSheets()[0].getFormUrl()), [first] = form.getResponses(), graded = first.getGradableItemResponses();
      const told = graded.map(one => one.getScore()); const why = graded[2].setScore(4).setFeedback(FormApp.createFeedback().setText('Good').build()); form.submitGrades([first.withItemGrade(why)]);
      const item = form.getItems()[0].asMultipleChoiceItem(), again = form.getResponses()[0].getGradableResponseForItem(form.getItems()[2]);
      return [told, form.isQuiz(), item.getPoints(), item.getChoices().map(one => one.isCorrectAnswer()), item.getFeedbackForCorrect().getText(), item.getFeedbackForCorrect().getLinkUrls(), item.getFeedbackForIncorrect(), form.getItems()[2].asParagraphTextItem().getGeneralFeedback().getText(), again.getScore(), again.getFeedback().getText()];`),
  ).toEqual([
    [2, 3, null],
    true,
    2,
    [false, true],
    'Well done',
    ['https://a.example', 'https://b.example'],
    null,
    'Well done',
    4,
    'Good',
  ]);
  expect(shown().map(([score]) => score)).toEqual(['9 / 10', '0 / 10']);
  expect(rows()[0]?.[0]).toBe(9);
});

describe('what no source settles', () => {
  // reference/forms/page-break-item#setGoToPage(PageBreakItem): whether it is there is open.
  it('F55 D: a page break can be told where the page before it leads, or has no such method', async () => {
    const body = `${build} const page = form.addPageBreakItem(); return [typeof page.setGoToPage, typeof form.getItems()[0].asPageBreakItem().setGoToPage];`;
    expect(await open.evaluate(body)).toEqual(['function', 'function']);
    open.host.setFaults({ pageBreakGoToPageMissing: true });
    expect(await open.evaluate(body)).toEqual(['undefined', 'undefined']);
  });

  it('F62 O: a form takes colleagues as editors, or refuses them', async () => {
    const body = `${build} form.addEditors(['sam.okafor@maplevalley.example']); return form.getEditors().map(one => one.getEmail());`;
    expect(await open.evaluate(body)).toContain('sam.okafor@maplevalley.example');
    open.host.setFaults({ addEditorsRefused: true });
    await expect(open.evaluate(body)).rejects.toThrow('You do not have permission to perform that action.');
  });

  it('F49 O: the tab of answers lands left of all others, or right of them', async () => {
    await open.evaluate(build);
    expect(open.host.world().sheets.map(({ name }) => name)).toEqual(['Form Responses 1', 'Sheet1']);
    open.host.setFaults({ responseTabPlace: 'right' });
    await open.evaluate(build);
    expect(open.host.world().sheets.map(({ name }) => name)).toEqual([
      'Form Responses 1',
      'Sheet1',
      'Form Responses 2',
    ]);
  });

  it('F53 O: a question refuses two choices of the same words, or takes them', async () => {
    const body = `${build} return form.addListItem().setChoiceValues(['a', 'a']).getChoices().length;`;
    await expect(open.evaluate(body)).rejects.toThrow('Questions cannot have duplicate choice values.');
    open.host.setFaults({ duplicateChoices: 'taken' });
    expect(await open.evaluate(body)).toBe(2);
  });
});
