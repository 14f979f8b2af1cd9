// A message on paper: its plain text, each part with the web address that it leads to set apart, to be typed or pointed at with a phone.

export interface LetterPart {
  readonly text: string;
  /** The web address of the part, or empty. */
  readonly link: string;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
}

const address = /https?:\/\/[^\s"'<>]+/;

const partOf = (block: string): LetterPart => {
  const isItem = /^\s*(?:-|\d+[.)]) /.test(block);
  const words = isItem ? block.replace(/^\s*- /, '') : block;
  const [link = ''] = address.exec(words) ?? [];
  // A full stop at the end of the sentence belongs to no address.
  const whole = link.replace(/[.,;:!?)]+$/, '');
  return {
    text: (whole === '' ? words : words.replace(whole, '')).replace(/[ \t]+/g, ' ').trim(),
    link: whole,
    isItem,
  };
};

/** The parts of a message's plain text: paragraphs, and the items of lists one by one. */
export const letterParts = (text: string): readonly LetterPart[] =>
  text
    .split(/\n{2,}|\n(?=\s*(?:-|\d+[.)]) )/)
    .filter((block) => block.trim() !== '')
    .map(partOf);
