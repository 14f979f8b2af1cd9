// A picture that the district gave, a row of the hidden Pictures sheet.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export interface Picture {
  readonly row: number;
  readonly mime: string;
  readonly base64: string;
}

export const picturesShape: SheetShape = {
  role: 'pictures',
  hidden: true,
  columns: [
    { code: 'picture.name', kind: 'text', width: 110, required: true },
    { code: 'picture.data', kind: 'text', width: 320, required: true },
  ],
};

/** A small picture: with its address in letters it fits into one cell, which holds up to 50,000. */
export const mostPictureBytes = 30 * 1024;

/** `data:image/png;base64,iVBOR…`, and nothing but a picture. */
export const pictureIn = (data: string): Omit<Picture, 'row'> | undefined => {
  const [, mime, base64] = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/]+={0,2})$/.exec(data.trim()) ?? [];
  return mime === undefined || base64 === undefined ? undefined : { mime, base64 };
};

/** The picture of the name; undefined where there is none, or where its cell holds something else by now. */
export const pictureNamed = ({ records }: Table, name: string): Picture | undefined => {
  const found = records.find(({ cells }) => textOf(cells['picture.name']) === name);
  const picture = found === undefined ? undefined : pictureIn(textOf(found.cells['picture.data']));
  return found === undefined || picture === undefined ? undefined : { row: found.row, ...picture };
};

/** How a page shows it. */
export const pictureAddress = ({ mime, base64 }: Pick<Picture, 'mime' | 'base64'>): string =>
  `data:${mime};base64,${base64}`;
