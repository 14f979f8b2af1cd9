// Colors as scripts write them, and as the engine takes them.

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  teal: '#008080',
  navy: '#000080',
  maroon: '#800000',
  silver: '#c0c0c0',
  lightcoral: '#f08080',
  lightyellow: '#ffffe0',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
};

/** `#rrggbb`; undefined for what is no color, which Google accepts without a word (GF: testsheetssets). */
export const hexColor = (color: string): string | undefined => {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return named[text];
};
