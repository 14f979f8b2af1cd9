// Who may do what with the workbook.
import type { Role } from '../engine/book-record';
import { writeLater } from '../execution';
import { refuseNoEditor, roleOf } from './may-edit';
import { emailOf, giveUser } from './people';
import { type BookPlace, bookOf, fresh, itself } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;
type Part = Pick<
  Google,
  | 'getOwner'
  | 'getEditors'
  | 'getViewers'
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'addViewer'
  | 'addViewers'
  | 'removeViewer'
>;

/** Every member of staff edits the one workbook until a script says otherwise; viewers' lists hold the editors too. */
export const spreadsheetPeople = (place: BookPlace): Part => {
  const { execution } = place;
  const people = (...roles: readonly Role[]): User[] => {
    const workbook = fresh(place);
    const known = execution.world.accounts.list().map(({ email }) => email);
    const all = [...new Set([...known, ...Object.keys(workbook.settings().roles)])];
    return all.filter((email) => roles.includes(roleOf(workbook, email))).map((email) => giveUser(execution, email));
  };
  const appoint = (given: readonly unknown[], role: Role): void => {
    const emails = given.map(emailOf);
    refuseNoEditor(bookOf(place), execution.user.email);
    writeLater(execution, () => {
      const workbook = bookOf(place);
      const roles = Object.fromEntries(
        emails.filter((email) => email !== workbook.owner()).map((email) => [email, role]),
      );
      workbook.changeBook({ roles: { ...workbook.settings().roles, ...roles } });
    });
  };
  /** Taking one right away leaves a person without any. */
  const dismiss = (given: unknown, ...roles: readonly Role[]): void => {
    if (roles.includes(roleOf(fresh(place), emailOf(given)))) appoint([given], 'none');
  };
  /** Somebody who edits already is no mere viewer when added as one. */
  const view = (given: readonly unknown[]): void =>
    appoint(
      given.filter((one) => roleOf(fresh(place), emailOf(one)) !== 'editor' || !isKnown(place, emailOf(one))),
      'viewer',
    );
  const part: Part = {
    getOwner: () => giveUser(execution, bookOf(place).owner()),
    getEditors: () => people('editor'),
    getViewers: () => people('editor', 'commenter', 'viewer'),
    addEditor(user: unknown) {
      appoint([user], 'editor');
      return itself(this);
    },
    addEditors(users) {
      appoint(users, 'editor');
      return itself(this);
    },
    removeEditor(user: unknown) {
      dismiss(user, 'editor');
      return itself(this);
    },
    addViewer(user: unknown) {
      view([user]);
      return itself(this);
    },
    addViewers(users) {
      view(users);
      return itself(this);
    },
    removeViewer(user: unknown) {
      dismiss(user, 'viewer', 'commenter');
      return itself(this);
    },
  };
  return part;
};

const isKnown = (place: BookPlace, email: string): boolean =>
  email in bookOf(place).settings().roles || place.execution.world.accounts.list().some((one) => one.email === email);
