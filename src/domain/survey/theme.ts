// A theme of what families said: a row of the Themes sheet. What is proposed answers one (S25).
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export interface Theme {
  readonly id: string;
  readonly name: string;
}

export const themesShape: SheetShape = {
  role: 'themes',
  columns: [
    { code: 'theme.id', kind: 'free', width: 110, required: true },
    { code: 'theme.name', kind: 'free', width: 300, required: true },
    { code: 'theme.from', kind: 'free', width: 260 },
    { code: 'theme.on', kind: 'day', width: 110 },
    { code: 'theme.notes', kind: 'free', width: 360 },
  ],
};

/** The themes of the sheet, in its order. */
export const themesOf = ({ records }: Table): readonly Theme[] =>
  records.flatMap(({ cells }) => {
    const [id, name] = [textOf(cells['theme.id']), textOf(cells['theme.name'])];
    return name === '' ? [] : [{ id: id || name, name }];
  });

/** What the record of a survey or a session says was heard, by the id of what it is about. */
export const heardThemesOf = ({ records }: Table): readonly Theme[] =>
  records.flatMap(({ cells }) => {
    const [id, name] = [textOf(cells['listening.what']), textOf(cells['listening.heard'])];
    return id === '' || name === '' ? [] : [{ id, name }];
  });

/** The themes that were noted at focus groups, each once. */
export const notedThemesOf = ({ records }: Table): readonly Theme[] =>
  [...new Set(records.map(({ cells }) => textOf(cells['focus.theme'])))]
    .filter((name) => name !== '')
    .map((name) => ({ id: name, name }));
