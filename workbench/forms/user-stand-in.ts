// A person as Google tells of one to a script: an address, and nothing else.
import type { Execution } from '../execution';
import { standIn } from '../stand-in';

type User = GoogleAppsScript.Base.User;

class UserStandIn implements Pick<User, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

/** What a script gets for the account with this address. */
export const giveUser = (execution: Execution, email: string): User =>
  standIn<User>(execution, 'User', new UserStandIn(email));
