// A link as a square to point a phone at, drawn with one line for each run of dark points, so that a page holds many of them.
import { encode } from 'uqr';

const border = 2;

const runsOf = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    let length = 1;
    while (row[x + length] === true) length += 1;
    path += `M${x} ${y}h${length}`;
    x += length;
  }
  return path;
};

/** A `symbol` that is drawn wherever the page uses its id. */
export const qrSymbol = (id: string, link: string): string => {
  const { data, size } = encode(link, { border });
  const path = data.map((row, y) => runsOf(row, y + 0.5)).join('');
  return (
    `<symbol id="${id}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" stroke="#000"/></symbol>`
  );
};
