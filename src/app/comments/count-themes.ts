// Publishes how many families spoke of each theme, and keeps what was published (PV01 to PV05).
import type { Comment } from '../../domain/comments/comment';
import { leastForComments } from '../../domain/comments/quote';
import { themeQuestion, themeTally } from '../../domain/comments/theme-tally';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome } from '../../domain/problem';
import { plainKey } from '../../domain/roster/plain-key';
import { isBlank, textOf } from '../../domain/sheet/cell';
import type { Theme } from '../../domain/survey/theme';
import type { PublishedQuestion } from '../../domain/tally/figures/publish';
import { publishCounted } from '../listen/heard/publish-counted';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

const countsIn = (figures: PublishedQuestion | undefined): ReadonlyMap<string, number> =>
  new Map(
    figures?.whole.state === 'shown'
      ? Object.entries(figures.whole.figures).flatMap(([id, one]) => (one.state === 'shown' ? [[id, one.count]] : []))
      : [],
  );

/** Writes published counts beside what was heard, where the cell is empty or holds the count of the time before. */
const writeMentions = (
  ports: Ports,
  themes: readonly Theme[],
  { now, before }: { readonly now: PublishedQuestion; readonly before: PublishedQuestion | undefined },
): Outcome<undefined> => {
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(undefined);
  const [counts, earlier] = [countsIn(now), countsIn(before)];
  const changes = sheet.value.table.records.flatMap(({ row, cells }) => {
    const [id, heard] = [textOf(cells['listening.what']), plainKey(textOf(cells['listening.heard']))];
    const theme = themes.find((one) => one.id === id || plainKey(one.name) === heard);
    const count = counts.get(theme?.id ?? '');
    const there = cells['listening.mentions'];
    const isOurs = isBlank(there) || textOf(there) === String(earlier.get(theme?.id ?? '') ?? '-');
    return count === undefined || !isOurs || textOf(there) === String(count)
      ? []
      : [{ row, cells: { 'listening.mentions': count } }];
  });
  writeCells(ports, sheet.value, changes);
  return done(undefined);
};

/** Never of fewer than ten families, whatever the minimum is. To be called under the lock. */
export const countThemes = (
  ports: Ports,
  source: string,
  { comments, themes }: { readonly comments: readonly Comment[]; readonly themes: readonly Theme[] },
): Outcome<PublishedQuestion | undefined> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const counted = publishCounted(ports, {
    key: `${source} themes`,
    tally: themeTally(comments, themes),
    questions: [themeQuestion(themes)],
    views: [],
    wished: [],
    minGroupSize: leastForComments(settings.value.minGroupSize),
  });
  if (!counted.ok) return counted;
  const { publications, sheets } = counted.value;
  const now = publications[0]?.figures;
  if (now === undefined) return done(undefined);
  const written = writeMentions(ports, themes, { now, before: sheets.record.questions[0] });
  return written.ok ? done(now) : written;
};
