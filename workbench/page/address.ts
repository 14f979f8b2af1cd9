/** Which place of the workbench is open, kept in the address after `#`. */
import { useSyncExternalStore } from 'react';

export const places = ['spreadsheet', 'forms', 'phone', 'inbox'] as const;

export type Place = (typeof places)[number];

export interface Address {
  readonly place: Place;
  /** What is open there: a form in Forms, a family's form address on the phone, a mailbox in the inbox. */
  readonly detail: string | null;
}

/** Reads `#/forms/ID`; anything unknown is the spreadsheet. */
export const readAddress = (hash: string): Address => {
  const [, name, detail] = hash.split('/');
  const place = places.find((one) => one === name) ?? 'spreadsheet';
  return { place, detail: detail ? decodeURIComponent(detail) : null };
};

/** The address of a place, for a link. */
export const addressOf = (place: Place, detail?: string): string =>
  `#/${place}${detail === undefined ? '' : `/${encodeURIComponent(detail)}`}`;

export const useAddress = (): Address => readAddress(useSyncExternalStore(watchHash, () => window.location.hash));

const watchHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
