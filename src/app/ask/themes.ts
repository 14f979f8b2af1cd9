// The themes that a proposed change can answer, from wherever families were heard (S25).
import { listeningShape } from '../../domain/plan/heard-record';
import { focusNotesShape } from '../../domain/plan/kept-records';
import { done, type Outcome } from '../../domain/problem';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Table } from '../../domain/sheet/table';
import { heardThemesOf, notedThemesOf, type Theme, themesOf, themesShape } from '../../domain/survey/theme';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, readSheet } from '../sheets/our-sheets';

interface ThemeSource {
  readonly shape: SheetShape;
  readonly themesIn: (table: Table) => readonly Theme[];
}

const listed: ThemeSource = { shape: themesShape, themesIn: themesOf };
const heardBefore: ThemeSource = { shape: listeningShape, themesIn: heardThemesOf };
const noted: ThemeSource = { shape: focusNotesShape, themesIn: notedThemesOf };

/** A name that stands twice is offered once. */
const themesFrom = (ports: Ports, sources: readonly ThemeSource[]): Outcome<readonly Theme[]> => {
  const themes: Theme[] = [];
  for (const { shape, themesIn } of sources) {
    const sheet = readSheet(ports, shape);
    if (!sheet.ok) return sheet;
    const found = sheet.value === undefined ? [] : themesIn(sheet.value.table);
    themes.push(...found.filter(({ name }) => themes.every((one) => one.name !== name)));
  }
  return done(themes);
};

/** Those of the Themes sheet, of What we heard and of the focus groups. */
export const readThemes = (ports: Ports): Outcome<readonly Theme[]> => themesFrom(ports, [listed, heardBefore, noted]);

/** Those that say in a few words what families spoke of, and not in sentences what was heard. */
export const readNamedThemes = (ports: Ports): Outcome<readonly Theme[]> => themesFrom(ports, [listed, noted]);

/** The id that a survey cites for the theme, by id or name; one that stands in no sheet yet is added to Themes. */
export const citedTheme = (ports: Ports, theme: string): Outcome<string> => {
  const sheet = ensureSheet(ports, themesShape);
  if (!sheet.ok) return sheet;
  const heard = readSheet(ports, listeningShape);
  if (!heard.ok) return heard;
  const known = [
    ...themesOf(sheet.value.table),
    ...(heard.value === undefined ? [] : heardThemesOf(heard.value.table)),
  ].find(({ id, name }) => id === theme || name === theme);
  if (known !== undefined) return done(known.id);
  const id = `TH-${ports.chance.token(4)}`;
  appendRows(ports, sheet.value, [
    { 'theme.id': id, 'theme.name': theme, 'theme.on': { day: ports.workbook.today() } },
  ]);
  return done(id);
};
