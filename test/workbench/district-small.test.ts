// design.md 4: the sample district has the households and the troubles that the product must stand.

import { small } from '../../workbench/districts/small';
import { smallFamilies, smallSchools } from '../../workbench/districts/small-families';
import { openWorld } from '../../workbench/world/open-world';

const families = smallFamilies();
const guardians = families.flatMap((family) => family.guardians);
const children = families.flatMap((family) => family.children);
const share = (language: string): number =>
  guardians.filter((one) => one.language === language).length / guardians.length;

it('has 150 families in four home languages, three schools, siblings and families of two guardians', () => {
  expect(families).toHaveLength(150);
  expect(share('English')).toBeGreaterThan(0.35);
  expect(share('Spanish')).toBeGreaterThan(0.3);
  expect(share('Arabic')).toBeGreaterThan(0.03);
  expect(share('Vietnamese')).toBeGreaterThan(0.03);
  expect(new Set(children.map((child) => child.school))).toEqual(new Set(smallSchools.map(({ name }) => name)));
  expect(families.filter((family) => family.children.length > 1).length).toBeGreaterThan(20);
  expect(
    families.filter((family) => new Set(family.guardians.map(({ language }) => language)).size > 1).length,
  ).toBeGreaterThan(3);
});

it('has one barred guardian, seven without an address, one mistyped address and one address of two families', () => {
  expect(guardians.filter(({ barred }) => barred)).toHaveLength(1);
  expect(guardians.filter(({ email }) => email === '')).toHaveLength(7);
  expect(
    guardians.filter(({ email }) => email !== '' && !/^[a-z.]+[\da-z.-]*@families\.example$/.test(email)),
  ).toHaveLength(1);
  const owners = new Map<string, Set<string>>();
  for (const { id, guardians: some } of families) {
    for (const { email } of some) if (email !== '') owners.set(email, (owners.get(email) ?? new Set()).add(id));
  }
  expect([...owners.values()].filter((ids) => ids.size > 1).map((ids) => ids.size)).toEqual([2]);
});

it('gives everyone an id of their own, and siblings names of their own', () => {
  for (const ids of [families, guardians, children].map((all) => all.map(({ id }) => id)))
    expect(new Set(ids).size).toBe(ids.length);
  for (const family of families)
    expect(new Set(family.children.map(({ first }) => first)).size).toBe(family.children.length);
});

it('lands in one plain tab, a row for each guardian and child, the same each time', () => {
  const open = () => openWorld({ district: small, publicUrl: '', show: () => {}, interleave: () => {} });
  const { workbook } = open();
  const [tab] = workbook.tabs();
  const rows = families.reduce((sum, family) => sum + family.guardians.length * family.children.length, 1);
  expect(tab?.name).toBe('Tutoring families');
  expect([workbook.lastRow(0), workbook.lastColumn(0)]).toEqual([rows, 12]);
  const area = { row: 1, column: 1, rows, columns: 12 };
  expect(open().workbook.values(0, area)).toEqual(workbook.values(0, area));
});
