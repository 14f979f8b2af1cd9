// Who may do what with the workbook.
import { standIn } from '../stand-in';
import { type BookPlace, bookOf } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;
type Part = Pick<Google, 'getOwner' | 'getEditors' | 'getViewers'>;

/** In this world every member of staff edits the one workbook. */
export const spreadsheetPeople = (place: BookPlace): Part => {
  const { execution } = place;
  const people = (): User[] => execution.world.accounts.list().map(({ email }) => giveUser(place, email));
  return {
    getOwner: () => giveUser(place, bookOf(place).owner()),
    getEditors: people,
    getViewers: people,
  };
};

const giveUser = ({ execution }: BookPlace, email: string): User =>
  standIn<User>(execution, 'User', { getEmail: () => email }, { scope: 'userinfo.email' });
