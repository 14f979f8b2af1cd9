// The widest difference between groups, and how much of it chance gives when there are many of them.

import { widestGaps } from '../../../../src/domain/tally/compare/widest-gap';
import { publishedBefore } from '../../../../src/domain/tally/figures/publish';

/** As the record keeps it: what was published of a rating by school. */
const byShare = (favorable: { readonly [school: string]: string }, base = 40) => {
  const row = (v: string) => ({ n: base, f: { '1': '?', '2': '?' }, v });
  const figures = publishedBefore(
    JSON.stringify({
      q: 'PU01',
      k: 'ord5',
      on: '2026-11-26',
      w: { ...row('20:50'), x: 0 },
      v: {
        G01: { on: '2026-11-26', r: Object.fromEntries(Object.entries(favorable).map(([s, v]) => [s, row(v)])), h: [] },
      },
    }),
  );
  if (figures === undefined) throw new Error('the record cannot be read');
  return widestGaps(figures);
};

it('names the two schools that differ most and says whether chance gives as much', () => {
  expect(byShare({ S1: '36:90', S2: '20:50', S3: '12:30' })).toEqual({
    G01: { choice: null, high: { group: 'S1', percent: 90 }, low: { group: 'S3', percent: 30 }, isChance: false },
  });
  expect(byShare({ S1: '22:55', S2: '18:45' }).G01?.isChance).toBe(true);
});

it('asks more of a difference the more schools there are to choose the widest from', () => {
  const two = { S1: '28:70', S2: '18:45' };
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`S${at + 3}`, '23:58']));
  expect(byShare(two).G01?.isChance).toBe(false);
  expect(byShare({ ...two, ...many }).G01?.isChance).toBe(true);
});

it('says nothing where fewer than two schools have a figure', () => {
  expect(byShare({ S1: '36:90', S2: '?' })).toEqual({});
});
