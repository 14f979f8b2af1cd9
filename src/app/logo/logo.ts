// The district's logo: kept in the workbook, shown in mail and on printed pages.
import { done, type Outcome, refused } from '../../domain/problem';
import {
  mostPictureBytes,
  type Picture,
  pictureAddress,
  pictureIn,
  pictureNamed,
  picturesShape,
} from '../../domain/settings/picture';
import { textOf } from '../../domain/sheet/cell';
import type { LogoView } from '../../rpc/logo-calls';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { appendRows, ensureSheet, findSheet, type OurSheet, readSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

const name = 'logo';

/** Undefined where the district gave none. */
export const readLogo = (ports: Ports): Outcome<Picture | undefined> => {
  if (findSheet(ports, picturesShape.role) === undefined) return done(undefined);
  const sheet = readSheet(ports, picturesShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? undefined : pictureNamed(sheet.value.table, name));
};

export const openLogo = (ports: Ports): Outcome<LogoView> => {
  const logo = readLogo(ports);
  if (!logo.ok) return logo;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  return done({
    data: logo.value === undefined ? '' : pictureAddress(logo.value),
    district: settings.value.districtName,
    mostBytes: mostPictureBytes,
  });
};

const put = (ports: Ports, sheet: OurSheet, data: string): void => {
  const rows = sheet.table.records.filter(({ cells }) => textOf(cells['picture.name']) === name);
  if (rows.length === 0) appendRows(ports, sheet, [{ 'picture.name': name, 'picture.data': data }]);
  else
    writeCells(
      ports,
      sheet,
      rows.map(({ row }) => ({ row, cells: { 'picture.data': data } })),
    );
};

/** Takes the place of an earlier one; an empty text takes it away. Refused where it is no picture, or too large for mail. */
export const saveLogo = (ports: Ports, data: string): Outcome<LogoView> => {
  const picture = data === '' ? undefined : pictureIn(data);
  if (data !== '' && picture === undefined) return refused('logo.no-picture');
  if (picture !== undefined && (picture.base64.length * 3) / 4 > mostPictureBytes)
    return refused('logo.too-large', { most: mostPictureBytes / 1024 });
  const saved = ports.lock.during((): Outcome<undefined> => {
    const sheet = data === '' ? readSheet(ports, picturesShape) : ensureSheet(ports, picturesShape);
    if (!sheet.ok) return sheet;
    if (sheet.value !== undefined) put(ports, sheet.value, data);
    return done(undefined);
  });
  if (saved === undefined) return refused('rpc.someone-else-working');
  return saved.value.ok ? openLogo(ports) : saved.value;
};
