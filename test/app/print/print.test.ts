// Flyers, agendas and the question card, through the bundle that ships: who may print what, and what stands on it.
import { renderSVG } from 'uqr';
import { openHost } from '../../../workbench/host';
import type { Host, ScreenEvent } from '../../../workbench/host-types';
import { approvePages } from '../../support/printed-pages';
import { distDir } from '../../support/product';
import { approveLanguages, formIn } from '../../support/pulse-survey';
import { type Input, problem, value } from '../../support/sidebar-calls';
import { openStanding, twoSchools } from '../../support/standing-form';

type Dialog = Extract<ScreenEvent, { readonly kind: 'dialog' }>;

let host: Host;
let dialogs: Dialog[];

beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  dialogs = [];
  host.onScreen((event) => void (event.kind === 'dialog' && dialogs.push(event)));
  await twoSchools(host);
});
afterEach(() => host.close());

const coffee = {
  EventName: 'Coffee with families',
  SchoolName: 'Alder',
  EventDate: '2026-10-03',
  EventStart: '5:30 pm',
  EventEnd: '19:00',
  EventPlace: 'Library',
  RsvpLink: 'https://maplevalley.example/coffee',
  AccessBy: '2026-09-28',
};
const flyer = (change: Partial<Input<'printLeaflet'>> = {}): Input<'printLeaflet'> => ({
  page: 'T08',
  language: 'en',
  event: '',
  values: coffee,
  ...change,
});
const printed = async (wish: Input<'printLeaflet'>): Promise<string> => {
  await value(host, 'printLeaflet', wish);
  return dialogs.at(-1)?.html ?? '';
};
/** The dots of the square that leads there. */
const dots = (html: string): string => / d="(M[^"]*)"/.exec(html)?.[1] ?? '';
const leadsTo = (html: string, link: string): boolean =>
  dots(html) !== '' && dots(html) === dots(renderSVG(link, { border: 2 }));

test('nothing is printed before a named person approved the language, and the sidebar says which languages wait (PV09)', async () => {
  expect(await value(host, 'openPrint', { page: 'T08', language: 'es' })).toMatchObject({
    languages: [],
    waiting: [{ tag: 'en' }, { tag: 'es' }],
    stop: null,
    fields: [],
  });
  expect(await problem(host, 'printLeaflet', flyer())).toMatchObject({
    code: 'print.not-approved',
    values: { language: 'en' },
  });
  await approveLanguages(host, ['en']);
  expect(await problem(host, 'printLeaflet', flyer())).toMatchObject({ code: 'messages.not-approved' });
  expect((await value(host, 'openPrint', { page: 'T08', language: 'en' })).stop).toMatchObject({
    code: 'messages.not-approved',
  });
  await approvePages(host, ['en'], ['T08']);
  expect(await problem(host, 'printLeaflet', flyer({ language: 'es' }))).toMatchObject({ code: 'print.not-approved' });
  expect(dialogs).toEqual([]);
  await printed(flyer());
  expect(dialogs.map(({ title }) => title)).toEqual(['Coffee with families']);
});

test('a flyer is a page of one language, with its days and times in the words of that language', async () => {
  await approvePages(host, ['en', 'es']);
  const [english, spanish] = [await printed(flyer()), await printed(flyer({ language: 'es' }))];
  expect(english).toContain('<html lang="en" dir="ltr">');
  expect(english).toContain('<strong>WHEN:</strong> Saturday, October 3, 5:30 p.m. to 7:00 p.m.');
  expect(english).toContain('Call by September 28.');
  expect(english).toContain('<strong>ONLINE:</strong> not this time');
  expect(english).toContain('Rosa Delgado, 608-555-0100');
  expect(english).toContain('Free help in your language.');
  expect(spanish).toContain('<html lang="es" dir="ltr">');
  expect(spanish).toContain('<strong>CUÁNDO:</strong> sábado 3 de octubre, de 5:30 p. m. a 7:00 p. m.');
  expect(spanish).toContain('¿Necesita ayuda por una discapacidad? Llame antes del 28 de septiembre.');
  for (const html of [english, spanish]) {
    expect(leadsTo(html, coffee.RsvpLink)).toBe(true);
    expect(html).toContain('>https://maplevalley.example/coffee</a>');
    expect(html).not.toMatch(/\{\{|[\ue010\ue011]/);
  }
});

test('an activity of the plan fills in what it knows, and the square leads to the form with the event chosen', async () => {
  const { id: formId } = formIn(await openStanding(host, 'rsvp'), 'es');
  await approvePages(host, ['es'], ['T08']);
  const { events, fields, values } = await value(host, 'openPrint', { page: 'T08', language: 'es' });
  const [first] = events;
  expect(first).toMatchObject({
    name: 'Coffee and breakfast drop-in',
    values: { EventName: 'Café y desayuno a la entrada', EventDate: first?.day },
  });
  expect(fields.find(({ name }) => name === 'EventOnlineLink')).toMatchObject({ needed: false });
  expect(fields.map(({ name }) => name)).not.toContain('RsvpQr');
  const { link, events: offered } = await value(host, 'openHandOut', { formId });
  expect(values.RsvpLink).toBe(link);
  const chosen = { ...coffee, ...values, ...first?.values };
  const html = await printed(flyer({ language: 'es', event: first?.id ?? '', values: chosen }));
  const prefilled = offered.find(({ code }) => code === first?.id)?.link ?? '';
  expect(prefilled).toContain('entry.');
  expect(leadsTo(html, prefilled)).toBe(true);
  expect(html).toContain(`>${link}</a>`);
  const byHand = await printed(flyer({ language: 'es', values: { ...chosen, RsvpLink: 'Llame al 608-555-0100' } }));
  expect(byHand).toContain('Avísenos si viene: Llame al 608-555-0100');
  expect(byHand).not.toContain('<svg');
});

test('the plan’s times and places come along, as staff typed them into the Activities sheet', async () => {
  await approvePages(host, ['en']);
  const sheet = host.world().sheets.find(({ name }) => name === 'Activities');
  const codes = (sheet?.values[0] ?? []).map(String);
  const row = (sheet?.values ?? []).findIndex((cells) => cells[codes.indexOf('activity.id')] === '2026-E11-1') + 1;
  const letter = (at: number): string =>
    (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
  const type = (code: string, text: string) =>
    host.edit('Activities', `${letter(codes.indexOf(code))}${row}`, [[text]]);
  await type('activity.time', '17:30 to 19:00');
  await type('activity.place', 'Gym');
  await type('activity.school', 'Birch');
  const { events } = await value(host, 'openPrint', { page: 'T08', language: 'en' });
  expect(events.find(({ id }) => id === '2026-E11-1')?.values).toMatchObject({
    EventStart: '17:30',
    EventEnd: '19:00',
    EventPlace: 'Gym',
    SchoolName: 'Birch',
  });
  await type('activity.time', 'After school');
  const again = await value(host, 'openPrint', { page: 'T08', language: 'en' });
  expect(again.events.find(({ id }) => id === '2026-E11-1')?.values).toMatchObject({ EventStart: 'After school' });
});

test('what is needed and empty is named, a day that is none too, and what may be empty has words in its place', async () => {
  await approvePages(host, ['en']);
  const { EventPlace: _, ...noPlace } = coffee;
  expect(await problem(host, 'printLeaflet', flyer({ values: noPlace }))).toMatchObject({
    code: 'print.field-missing',
    values: { field: 'EventPlace' },
  });
  expect(await problem(host, 'printLeaflet', flyer({ values: { ...coffee, EventDate: 'soon' } }))).toMatchObject({
    code: 'print.no-day',
    values: { value: 'soon' },
  });
  expect(await problem(host, 'openPrint', { page: 'T01', language: 'en' })).toMatchObject({ code: 'print.page-gone' });
  expect(dialogs).toEqual([]);
});

test('what staff type is text: no markup, no field, no mark of Markdown', async () => {
  await approvePages(host, ['en']);
  const html = await printed(
    flyer({
      values: { ...coffee, EventName: '<script>alert(1)</script>', EventPlace: '{{FamilyName}} **$&** \ue0100\ue011' },
    }),
  );
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('{{FamilyName}} **$&amp;** 0');
});

test('an agenda lists what the group decides, a line each', async () => {
  await approvePages(host, ['en']);
  const { values } = await value(host, 'openPrint', { page: 'T04', language: 'en' });
  expect(values).toEqual({});
  const html = await printed({
    page: 'T04',
    language: 'en',
    event: '',
    values: {
      ...coffee,
      GroupName: 'Planning group',
      NotesName: 'Sam Lee',
      ReportBackTime: 'three weeks',
      Decisions: '- How students are chosen\n\n- Which days',
    },
  });
  expect(html).toContain('<h1>Planning group: agenda</h1>');
  expect(html).toMatch(/<li>How students are chosen<\/li>\s*<li>Which days<\/li>/);
  expect(html).toMatch(/<ol>\s*<li>Welcome\./);
});

test('the question card has its three parts, and whom to ask is known from the settings (S58)', async () => {
  await approvePages(host, ['en', 'es']);
  for (const [language, parts] of [
    ['en', ['At the start', 'In the middle', 'At the end']],
    ['es', ['Al empezar', 'A la mitad', 'Al final']],
  ] as const) {
    const { values, fields } = await value(host, 'openPrint', { page: 'T11', language });
    expect(fields.map(({ name }) => name)).toEqual(['ConcernContact']);
    expect(values).toEqual({ ConcernContact: 'Rosa Delgado, 608-555-0100' });
    const html = await printed({ page: 'T11', language, event: '', values });
    expect([...html.matchAll(/<h2>([^<]*)</g)].map(([, title]) => title)).toEqual(parts);
    expect(html.match(/<li>/g)).toHaveLength(12);
  }
});

test('a job is not offered below the district’s floor (S39), and settings that a page needs are named', async () => {
  await approvePages(host, ['en']);
  const job = {
    SchoolName: 'Alder',
    PayRate: '15',
    TrainingHours: '12',
    HoursPerWeek: '10',
    StartDate: '2026-10-05',
    ApplyBy: '2026-09-25',
    ApplyLink: 'https://maplevalley.example/jobs',
  };
  const wish = (values: typeof job) => ({ page: 'T16.flyer', language: 'en', event: '', values });
  expect(await problem(host, 'printLeaflet', wish(job))).toMatchObject({
    code: 'print.pay-floor',
    values: { floor: 20 },
  });
  expect(await problem(host, 'printLeaflet', wish({ ...job, PayRate: 'good' }))).toMatchObject({
    code: 'print.pay-floor',
  });
  const html = await printed(wish({ ...job, PayRate: '25.50' }));
  expect(html).toContain('The pay is $25.50 an hour.');
  expect(leadsTo(html, job.ApplyLink)).toBe(true);
  const settings = host.world().sheets.find(({ name }) => name === 'Settings');
  const row = (settings?.values ?? []).findIndex(([code]) => code === 'contactPhone') + 1;
  await host.edit('Settings', `C${row}`, [['']]);
  const refusal = await problem(host, 'printLeaflet', wish({ ...job, PayRate: '25' }));
  expect(refusal).toMatchObject({ code: 'print.settings-missing' });
  expect(String(refusal.values.settings)).toMatch(/phone/i);
});

test('the district’s own wording is printed once it is approved, and a notice that would name a family never is (S53)', async () => {
  await approvePages(host, ['en'], ['T08', 'T20']);
  const reword = async (key: string, body: string) => {
    const { subject, reviewedOn, seen } = await value(host, 'openMessage', { key, language: 'en' });
    await value(host, 'saveMessage', { key, language: 'en', subject, body, reviewedOn, seen });
  };
  await reword('T08', 'Pancakes at {{Event place}}!');
  expect(await problem(host, 'printLeaflet', flyer())).toMatchObject({ code: 'messages.not-approved' });
  await approvePages(host, ['en'], ['T08']);
  const { fields } = await value(host, 'openPrint', { page: 'T08', language: 'en' });
  expect(fields.map(({ name }) => name)).toEqual(['EventName', 'EventPlace']);
  expect(await printed(flyer())).toContain('Pancakes at Library!');
  for (const field of ['{{FamilyName}}', '{{StudentFirstName|your child}}']) {
    const values = (host.world().sheets.find(({ name }) => name === 'Messages')?.values ?? []).map((row) =>
      row.map(String),
    );
    const codes = values[0] ?? [];
    const row = values.findIndex(
      (cells) => cells[codes.indexOf('template.id')] === 'T20' && cells[codes.indexOf('template.language')] === 'en',
    );
    const column = String.fromCharCode(65 + codes.indexOf('template.body'));
    await host.edit('Messages', `${column}${row + 1}`, [[`Dear ${field}, come and talk.`]]);
    const { stop } = await value(host, 'openPrint', { page: 'T20', language: 'en' });
    expect(stop?.code).toBe('invite.page-row-field');
    expect(await problem(host, 'printLeaflet', flyer({ page: 'T20' }))).toMatchObject({
      code: 'invite.page-row-field',
    });
  }
});

test('a flyer that the district wrote itself is among the pages, by the name that it gave it', async () => {
  const made = await value(host, 'makeMessage', {
    name: 'Book fair',
    channel: 'flyer',
    kind: 'invitation',
    language: 'en',
  });
  const { key, reviewedOn, seen } = made;
  await value(host, 'saveMessage', {
    key,
    language: 'en',
    subject: 'Book fair',
    body: 'Come on {{EventDate}}.',
    reviewedOn,
    seen,
  });
  await approvePages(host, ['en'], [key]);
  const { pages } = await value(host, 'openPrint', { page: key, language: 'en' });
  expect(pages.find((page) => page.key === key)).toMatchObject({ kind: 'flyer', name: 'Book fair' });
  expect(await printed(flyer({ page: key }))).toContain('Come on Saturday, October 3.');
});

test('the page bears the district’s logo, by the district’s name for who cannot see it', async () => {
  await approvePages(host, ['en'], ['T08']);
  expect(await printed(flyer())).not.toContain('<img');
  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await value(host, 'saveLogo', { data: dot });
  expect(await printed(flyer())).toContain(`<img class="logo" src="${dot}" alt="Maple Valley">`);
});
