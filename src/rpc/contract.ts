// Every call that the sidebar can make. The page imports this as a type only, so that no schema ships in it.
import type { ClientOf, HandlersOf } from './call';
import { homeCalls } from './home-calls';

export const contract = { ...homeCalls };

export type Contract = typeof contract;
export type Handlers = HandlersOf<Contract>;
export type Client = ClientOf<Contract>;
