// A standing form handed out for one event: link, square and text message have it chosen already, through the real bundle.
import fc from 'fast-check';
import { withChoice } from '../../../src/domain/booking/prefilled-link';
import type { Host } from '../../../workbench/host-types';
import { planDistrict } from '../../support/planned-district';
import { preparedWorld } from '../../support/prepared-world';
import { formIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { choicesOf, formOf, openStanding, send, twoSchools } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
const world = preparedWorld('small', twoSchools);
beforeEach(async () => {
  ({ host } = await world());
});
afterEach(() => host.close());

const chosenIn = (link: string): readonly string[] =>
  [...new URL(link).searchParams].flatMap(([name, chosen]) => (name.startsWith('entry.') ? [chosen] : []));

test.each(['en', 'es'])(
  '%s: each event has a link, and a text with it, that chooses it as the form words it',
  async (language) => {
    const survey = await openStanding(host, 'rsvp');
    const form = formOf(host, survey, language);
    const offered = choicesOf(form, language === 'en' ? 'event is this about' : 'qué evento');
    const { events, link, eventsBehind } = await value(host, 'openHandOut', { formId: form.id });
    expect(eventsBehind).toBe(false);
    expect(events.map((one) => chosenIn(one.link))).toEqual(offered.map((label) => [label]));
    for (const [at, { link: chosen, textMessage }] of events.entries()) {
      expect(new URL(chosen).pathname).toBe(new URL(link).pathname);
      expect(textMessage).toContain(offered[at]);
      expect(textMessage.endsWith(chosen)).toBe(true);
    }
    const [first] = events;
    const entry = [...new URL(first?.link ?? '').searchParams.keys()].find((name) => name.startsWith('entry.'));
    expect(entry).toBe(
      `entry.${form.items.find(({ title }) => /event is this about|qué evento/.test(title))?.entryId}`,
    );
  },
);

test('staff read the events in their own language', async () => {
  const survey = await openStanding(host, 'rsvp');
  const { events } = await value(host, 'openHandOut', { formId: formIn(survey, 'es').id });
  expect(events.map(({ name }) => name)).toEqual(choicesOf(formOf(host, survey), 'event is this about'));
});

test('the flyer names the event; its square has it chosen, and the address to type is the short one', async () => {
  const shown: { readonly title: string; readonly html: string }[] = [];
  host.onScreen((event) => void (event.kind === 'dialog' && shown.push(event)));
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  const formId = formIn(survey, 'en').id;
  const { events, link } = await value(host, 'openHandOut', { formId });
  await value(host, 'printFlyer', { formId, school: 'Alder', event: events[1]?.code });
  await value(host, 'printFlyer', { formId, school: '' });
  const [withEvent = '', plain = ''] = shown.map(({ html }) => html);
  expect(withEvent).toContain(`<p class="for">${events[1]?.name} · For families of Alder</p>`);
  expect(withEvent).toContain(`dir="ltr">${link}</p>`);
  const squareIn = (html: string): string => /<svg.*<\/svg>/.exec(html)?.[0] ?? '';
  expect(squareIn(withEvent)).not.toBe(squareIn(plain));
});

test('feedback on an event is asked with its event chosen too; a survey that asks for none has no such choice', async () => {
  await planDistrict(host, [['Alder', 90]]);
  const first = rowsOf(host, 'Activities').find((row) => row['activity.opportunity'] === 'E10')?.['activity.start'];
  await host.advanceClock((Date.parse(first ?? '') - Date.parse(host.world().clock)) / 60_000);
  const feedback = await openStanding(host, 'event', { languages: ['en'] });
  const { events } = await value(host, 'openHandOut', { formId: formIn(feedback, 'en').id });
  expect(events.length).toBeGreaterThan(0);
  const leaders = await openStanding(host, 'leadership', { languages: ['en'] });
  expect(await value(host, 'openHandOut', { formId: formIn(leaders, 'en').id })).toMatchObject({
    events: [],
    eventsBehind: false,
  });
});

test('an event that the form does not offer as it is now has no link until the events are brought up to date', async () => {
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  const formId = formIn(survey, 'en').id;
  const before = await value(host, 'openHandOut', { formId });
  const code = before.events[0]?.code ?? '';
  const at = rowsOf(host, 'Activities').findIndex((row) => row['activity.id'] === code);
  await edited(host, 'Activities', 3 + at, 'activity.name', 'Café & pan — ¿vienes?');
  const now = await value(host, 'openHandOut', { formId });
  expect([now.eventsBehind, now.events.map((one) => one.code)]).toEqual([
    true,
    before.events.slice(1).map((one) => one.code),
  ]);
  expect(await problem(host, 'printFlyer', { formId, school: '', event: code })).toMatchObject({
    code: 'booking.event-gone',
  });
  await value(host, 'refreshChoices', { surveyId: survey.id });
  const { events } = await value(host, 'openHandOut', { formId });
  expect(chosenIn(events[0]?.link ?? '')[0]).toMatch(/^Café & pan — ¿vienes\?, /);
  await send(host, formOf(host, survey), {
    'event is this about': chosenIn(events[0]?.link ?? ''),
    'come to': 'Maybe',
  });
});

test('a question that somebody deleted leaves the plain link', async () => {
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  const form = formOf(host, survey);
  const item = form.items.find(({ title }) => title.includes('event is this about'));
  host.editForm(form.id, { kind: 'delete-item', itemId: item?.id ?? 0 });
  expect(await value(host, 'openHandOut', { formId: form.id })).toMatchObject({
    events: [],
    link: formIn(survey, 'en').publicUrl,
  });
});

test('any choice comes back out of a link as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (choice) => {
      const link = withChoice('https://docs.google.com/forms/d/e/1x/viewform?usp=pp_url&entry.12=Old+one', choice);
      expect(chosenIn(link)).toEqual([choice]);
      expect(new URL(link).searchParams.get('usp')).toBe('pp_url');
    }),
  );
});
