import fc from 'fast-check';
import { settingsOf } from '../../src/domain/settings/settings';
import { usualThresholds } from '../../src/domain/settings/thresholds';

test('PV01: the minimum group size is 10 unless set, never below 5 and never above 30', () => {
  expect(settingsOf({}).minGroupSize).toBe(10);
  expect(settingsOf({ minGroupSize: 5 }).minGroupSize).toBe(5);
  expect(settingsOf({ minGroupSize: '12' }).minGroupSize).toBe(12);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (cell) => {
      const { minGroupSize } = settingsOf({ minGroupSize: cell });
      expect(Number.isInteger(minGroupSize) && minGroupSize >= 5 && minGroupSize <= 30).toBe(true);
    }),
  );
});

test('reads days that staff typed as text', () => {
  expect(settingsOf({ schoolYearStart: '2026-08-17', schoolYearEnd: '2027-05-28' }).schoolYear).toEqual({
    start: '2026-08-17',
    end: '2027-05-28',
  });
});

test('knows no school year while one of its ends is not a day', () => {
  expect(settingsOf({ schoolYearStart: '2026-08-17', schoolYearEnd: 'end of May' }).schoolYear).toBeUndefined();
});

test('takes staff addresses apart however they are separated', () => {
  expect(settingsOf({ staff: 'a@x.example; b@x.example,c@x.example\nd@x.example ' }).staff).toHaveLength(4);
});

test('the review’s lines are the usual ones unless set, and a share may be typed in three ways', () => {
  expect(settingsOf({}).thresholds).toEqual(usualThresholds);
  expect(settingsOf({ tellWithinDays: '14' }).thresholds).toEqual({ ...usualThresholds, tellWithinDays: 14 });
  for (const typed of [30, '30', '30%', 0.3, '0.3'])
    expect(settingsOf({ leadShare: typed }).thresholds.leadShare).toBe(30);
  for (const odd of ['soon', '-3', '99999', '']) expect(settingsOf({ gapDays: odd }).thresholds.gapDays).toBe(60);
});
