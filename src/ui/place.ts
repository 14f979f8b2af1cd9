// Where the person is in the sidebar, and how to go somewhere else.
import { signal } from '@preact/signals';

export type Place = 'home' | 'plan' | 'ask' | 'listen' | 'invite';

export const place = signal<Place>('home');

/** Goes there, and puts the keyboard at the top of it. */
export const goTo = (next: Place): void => {
  place.value = next;
  window.scrollTo(0, 0);
};
