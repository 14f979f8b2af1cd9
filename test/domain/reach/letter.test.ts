import { encode } from 'uqr';
import { letterParts } from '../../../src/domain/reach/letter';
import { qrSymbol } from '../../../src/domain/take-out/qr-square';

test('paragraphs and the items of lists are parts, and a part that leads somewhere has its address apart', () => {
  const text =
    'Hello,\n\nOpen it https://forms.example/a?b=1&c=2\n\n- one\n- two: https://x.example/y.\n\nThank you,\nRosa';
  expect(letterParts(text)).toEqual([
    { text: 'Hello,', link: '', isItem: false },
    { text: 'Open it', link: 'https://forms.example/a?b=1&c=2', isItem: false },
    { text: 'one', link: '', isItem: true },
    { text: 'two: .', link: 'https://x.example/y', isItem: true },
    { text: 'Thank you,\nRosa', link: '', isItem: false },
  ]);
});

test('the square draws exactly the dark points of the link', () => {
  const link = 'https://forms.example/viewform?entry.1=ABCDEFGHIJ';
  const { data, size } = encode(link, { border: 2 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of qrSymbol('q0', link).matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let at = 0; at < Number(length); at += 1) (drawn[Number(y)] ?? [])[Number(x) + at] = true;
  expect(drawn).toEqual(data);
  expect(qrSymbol('q0', link)).toContain(`viewBox="0 0 ${size} ${size}"`);
});
