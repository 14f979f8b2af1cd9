// What answers the calls of the room Families.
import { namedLanguages } from '../../content/language-names';
import { listHeadings } from '../../content/roster';
import { done, type Outcome } from '../../domain/problem';
import { childrenOf, childrenShape } from '../../domain/roster/child';
import type { HandlersOf } from '../../rpc/call';
import type { FamilyListWords, familyCalls } from '../../rpc/family-calls';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { changeFamily } from './change-family';
import { findFamilies } from './find-families';
import { findReturnedMail, markReturnedMail } from './returned-mail';
import { compareBlock, takeBlock } from './take-block';

const openFamilies = (ports: Ports): Outcome<FamilyListWords> => {
  const settings = readSettings(ports);
  const staff = settings.ok ? [...settings.value.staff, settings.value.contact.email] : [];
  return done({
    headings: listHeadings,
    languages: namedLanguages.map(({ tag, name, english, also = [] }) => ({ tag, name, english, also })),
    staff: [...new Set([ports.person().email, ...staff])].filter((one) => one !== ''),
  });
};

const listChildFamilies = (ports: Ports): Outcome<{ readonly families: { readonly [child: string]: string } }> => {
  const sheet = readSheet(ports, childrenShape);
  if (!sheet.ok) return sheet;
  const children = sheet.value === undefined ? [] : childrenOf(sheet.value.table);
  return done({ families: Object.fromEntries(children.map(({ id, family }) => [id, family])) });
};

export const familiesHandlers = (ports: Ports): HandlersOf<typeof familyCalls> => ({
  openFamilies: () => openFamilies(ports),
  listChildFamilies: () => listChildFamilies(ports),
  compareFamilyBlock: (block) => compareBlock(ports, block),
  takeFamilyBlock: (block) => takeBlock(ports, block),
  findFamilies: ({ text }) => findFamilies(ports, text),
  changeFamily: (change) => changeFamily(ports, change),
  findReturnedMail: ({ addresses }) => findReturnedMail(ports, addresses),
  markReturnedMail: ({ addresses }) => markReturnedMail(ports, addresses),
});
