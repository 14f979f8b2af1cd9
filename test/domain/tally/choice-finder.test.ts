import { choiceFinder } from '../../../src/domain/tally/choice-finder';
import type { TallyChoice } from '../../../src/domain/tally/tally-question';

const choice = (code: string, ...wordings: string[]): TallyChoice => ({ code, wordings });

const help = [
  choice('1', 'Child care', 'Cuidado de niños'),
  choice('2', 'A ride', 'Transporte'),
  choice('3', 'Help to hear, see, or get around', 'Ayuda para oír, ver o moverme'),
  choice('4', 'Nothing. I can come.', 'Nada. Puedo ir.'),
];

test('choices in two languages are one code each', () => {
  const { several } = choiceFinder(help);
  expect(several('Child care, A ride')).toEqual({ codes: ['1', '2'], other: false });
  expect(several('Cuidado de niños, Transporte')).toEqual({ codes: ['1', '2'], other: false });
});

test('a choice that contains commas is one choice, wherever it stands', () => {
  const { several } = choiceFinder(help);
  expect(several('Help to hear, see, or get around').codes).toEqual(['3']);
  expect(several('A ride, Help to hear, see, or get around, Child care')).toEqual({
    codes: ['2', '3', '1'],
    other: false,
  });
  expect(several('Transporte, Ayuda para oír, ver o moverme').codes).toEqual(['2', '3']);
});

test('what is left over is Other, with commas of its own too, and its words go nowhere', () => {
  const { several } = choiceFinder(help);
  expect(several('A ride, my sister, who works nights')).toEqual({ codes: ['2'], other: true });
  expect(several('a letter')).toEqual({ codes: [], other: true });
  expect(several('see, or get around')).toEqual({ codes: [], other: true });
});

test('the cut that leaves the least over wins, not the first that fits', () => {
  const { several } = choiceFinder([choice('1', 'Math'), choice('2', 'Math, and more'), choice('3', 'and more, much')]);
  expect(several('Math, and more, much')).toEqual({ codes: ['1', '3'], other: false });
  expect(several('Math, and more')).toEqual({ codes: ['2'], other: false });
});

test('a stray comma, spaces, line breaks, letters in another form and the other apostrophe make no difference', () => {
  const { several, one } = choiceFinder([...help, choice('5', "I don't know"), choice('6', 'Café')]);
  expect(several(' child care ,\nA  ride, ')).toEqual({ codes: ['1', '2'], other: false });
  expect(one('I don’t know').codes).toEqual(['5']);
  expect(one('Cafe\u0301\u200e').codes).toEqual(['6']);
});

test('someone who ticked a choice twice counts once', () => {
  expect(choiceFinder(help).several('A ride, A ride').codes).toEqual(['2']);
});

test('a wording that two choices share means the choice of the language of the form', () => {
  const choices = [choice('1', 'No', 'Nunca'), choice('2', 'Never', 'No')];
  expect(choiceFinder(choices, ({ wordings }) => wordings[0]).one('no').codes).toEqual(['1']);
  expect(choiceFinder(choices, ({ wordings }) => wordings[1]).one('no').codes).toEqual(['2']);
});

test('choices in other scripts are found', () => {
  const choices = [choice('1', 'نعم'), choice('2', 'لا، ليس الآن'), choice('3', '以后再说')];
  expect(choiceFinder(choices).several('نعم, 以后再说').codes).toEqual(['1', '3']);
  expect(choiceFinder(choices).one('لا، ليس الآن').codes).toEqual(['2']);
});

test('a wording is found without its accents, unless two choices differ by nothing else', () => {
  const finder = choiceFinder([
    { code: '1', wordings: ['Sí'] },
    { code: '2', wordings: ['Español, Français'] },
    { code: '3', wordings: ['Papá'] },
    { code: '4', wordings: ['Papa'] },
  ]);
  expect(finder.one('si')).toEqual({ codes: ['1'], other: false });
  expect(finder.several('Si, espanol, francais')).toEqual({ codes: ['1', '2'], other: false });
  expect(finder.one('papá').codes).toEqual(['3']);
  expect(finder.one('papa').codes).toEqual(['4']);
  expect(finder.one('papà')).toEqual({ codes: [], other: true });
});
