// A wave larger than anybody's day: several senders, one visit a day each, no clock trigger with a document (design 3.8, 6).
import { sentBy } from '../support/sender-days';

const gmail = ['rosa.delgado@gmail.com', 'sam.okafor@gmail.com', 'ines.reader@gmail.com'] as const;

test('one sender of 300 messages needs the days that the preview foretells, and keeps one of the quota back each day', async () => {
  const { days, foretoldAlone, mails, doubled, unknown, lost, ...rest } = await sentBy({
    families: 300,
    senders: gmail.slice(0, 1),
    deaths: 0,
  });
  expect({ days, mails, doubled, unknown, lost }).toEqual({ days: 4, mails: 300, doubled: 0, unknown: 0, lost: 0 });
  expect(foretoldAlone).toBe(days);
  expect(rest.sentByDay).toEqual([99, 99, 99, 3]);
}, 120_000);

test('three senders share it: a third of the days, each family once, and a browser that closes leaves one unknown', async () => {
  const { foretoldAlone, ...ending } = await sentBy({ families: 300, senders: gmail, deaths: 2 });
  expect(ending).toMatchObject({ days: 2, doubled: 0, lost: 0 });
  expect(ending.days).toBeLessThan(foretoldAlone);
  expect(ending.unknown).toBeLessThanOrEqual(2);
  expect(ending.mails).toBeGreaterThanOrEqual(300 - ending.unknown);
  expect(ending.mostOfOneSenderInADay).toBeLessThanOrEqual(99);
}, 120_000);
