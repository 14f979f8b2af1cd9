// A form's link that has one question answered already.

/**
 * The prefilled link with another choice in the place of its only answer: the number that Google gives the question in a link is told
 * nowhere but in such a link, so one that Google made serves for all choices.
 */
export const withChoice = (prefilled: string, choice: string): string =>
  prefilled.replace(/([?&]entry\.\d+=)[^&#]*/, (_, start: string) => start + encodeURIComponent(choice));
