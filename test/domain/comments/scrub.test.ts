import fc from 'fast-check';
import { namesThatAreWords, scrubWordsEver, scrubWordsIn } from '../../../src/content/comments';
import { nameFinder } from '../../../src/domain/comments/name-finder';
import { scrub } from '../../../src/domain/comments/scrub';

const roster = [
  'Ana María',
  'García López',
  'Nguyễn',
  'Đặng Thị Vy',
  'فاطمة',
  'أحمد',
  '王小明',
  "O'Brien",
  'De la Cruz',
  'Will',
  'Grace',
  '민준',
  'Олена',
  'عبد الرحمن',
  'Łukasz Bjørn',
  'Thị Vân',
];
const finder = nameFinder(roster, namesThatAreWords);
const clean = (text: string, language = 'en') => scrub(text, finder, scrubWordsIn(language));

test.each([
  ['Ana María García López helps him.', '[name] helps him.'],
  ['GARCIA said so, and ana maria too', '[name] said so, and [name] too'],
  ["García's room, O'Brien’s desk, the García-López home", '[name] room, [name] desk, the [name] home'],
  ['Cô Nguyễn và cô Nguyen', 'Cô [name] và cô [name]'],
  ['Dang Thi Vy is kind', '[name] is kind'],
  ['ابنتي فاطمة وأحمد سعيدان', 'ابنتي [name] سعيدان'],
  ['我的儿子王小明喜欢', '我的儿子[name]喜欢'],
  ['Will is happy and we will come', '[name] is happy and we will come'],
  ['Ask Mrs. Whitfield or coach Bob', 'Ask Mrs. [name] or coach [name]'],
  ['Ask the Garcias, García2, or #AnaGarcía', 'Ask the [name], [name]2, or #[name]'],
  ['Gar\u00adcía and Nguy\u200bễn and Ｇａｒｃｉａ', '[name] and [name] and [name]'],
  ['Ana\u00a0María\nGarcía', '[name]\n[name]'],
  ['민준이는 좋아해요, Олену та Олени', '[name] 좋아해요, [name] та [name]'],
  ['والفاطمة وعبدالرحمن', '[name]'],
  ['anamaria, LUKASZ and bjorn', '[name], [name] and [name]'],
  ['Vân rides in a van', '[name] rides in a van'],
  ['Ms.\u00a0Taylor, MRS WHITFIELD. The teacher. She is kind', 'Ms.\u00a0[name], MRS [name]. The teacher. She is kind'],
])('PV19: names on the sheets are taken out: %s', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  ['call 555-123-4567 or +1 (555) 123 4567', 'call [phone] or [phone]'],
  ['write a.b+c@mail.example.com', 'write [email]'],
  ['see https://x.example/y?z=1 or www.x.org/a', 'see [link] or [link]'],
  ['we live at 1420 North Oak Street, Apt 4B now', 'we live at [address] now'],
  ['12 Elm St. is ours', '[address] is ours'],
  ['his id is 884213', 'his id is [number]'],
  ['PO Box 12, Springfield', '[address], Springfield'],
  ['555.123.4567, 555\u00a0123\u00a04567, ５５５-１２３-４５６７', '[phone], [phone], [phone]'],
  ['رقمي ٥٥٥ ١٢٣ ٤٥٦٧', 'رقمي [phone]'],
  ['ana+tutor@exämple.org or mom @ mail.example', '[email] or [email]'],
  ["12 Elm Street # O'Brien", '[address]'],
  ['555_123_4567, 5 5 5 1 2 3 4', '[phone], [phone]'],
  ['five five five, one two three four', '[phone]'],
  ['ana at mail dot com, bit.ly/x or t.me/Ana', '[email], [link] or [link]'],
  ['calle 5 de mayo 123 int 3 o Rt 2 Box 44', '[address] o [address]'],
])('PV19: %s', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('a Spanish comment is scrubbed with Spanish words', () => {
  expect(clean('Vivimos en Calle Benito Juárez #45. Llame a Ana: 555 123 4567.', 'es')).toBe(
    'Vivimos en [dirección]. Llame a [nombre]: [teléfono].',
  );
});

test('ordinary words, days and grades stay', () => {
  const text =
    'We waited 30 minutes on the road. 2 hours each way, and 5 days a week in one place. Grades 3, 4, 5, 6, 7, 8, 9. ' +
    'One or two. Tutoring at 3:30 on 10/12 in grade 4 is a grace. Since 2026 he reads 20 pages, mañana 15.';
  expect(clean(text)).toBe(text);
});

test('scrubbing what was scrubbed changes nothing, and no name of the lists is left', () => {
  const word = fc.constantFrom(
    ...roster,
    'and',
    'lives at',
    '12 Elm Street',
    '555-123-4567',
    'x@y.example',
    '[name]',
    "'s",
    ',',
    'wa',
    '84',
    'Mrs.',
    '#',
    'five five five one two three four',
    'calle 5 de',
    'bit.ly/x',
    'at mail dot com',
    'coach',
    '3',
  );
  const gap = fc.constantFrom(' ', '\n', '\u00a0', ', ', '-', ' (', '/', '. ');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.array(gap, { maxLength: 14 }), (words, gaps) => {
      const once = clean(words.map((one, at) => one + (gaps[at] ?? ' ')).join(''));
      expect(clean(once)).toBe(once);
      expect(once).not.toMatch(/Garc|L[oó]pez|Nguy|فاطمة|أحمد|王小明|Brien|x@y|555|민준|Олен|عبد|ukasz|Bj/u);
    }),
    { numRuns: 5000 },
  );
});

test('what an earlier scrubbing put there in another language stays', () => {
  const once = clean('Llame a Ana: 555 123 4567', 'es');
  expect(scrub(once, finder, scrubWordsIn('en'), scrubWordsEver)).toBe('Llame a [nombre]: [teléfono]');
});

test('a text of 40,000 letters takes no longer than a moment', () => {
  for (const unit of [
    'a ',
    '12 a ',
    'calle b ',
    '5-',
    'a.',
    'Mrs. A',
    'a',
    'a@',
    '1',
    'García ',
    'a.b',
    'a at b dot ',
    'one ',
    'calle 5 ',
    '12 elm ',
    '1_',
  ]) {
    const began = Date.now();
    clean(unit.repeat(40_000 / unit.length));
    expect([unit, Date.now() - began < 3000]).toEqual([unit, true]);
  }
});
