import { expandBlocks } from '../../../src/domain/invitation/expand-blocks';
import { bodyOf } from '../../../src/domain/invitation/message-body';

const blocks = {
  HITDefinition: 'One tutor.\n\nFour students at {{SchoolName}}.',
  SupportsLine: '  We pay for a ride.\nWe have food. ',
  Nested: 'See {{HITDefinition}}',
  Money: '$& costs $1',
  Empty: '',
};

test('S55: a block’s text stands wherever a template names it, however it is written', () => {
  expect(expandBlocks('{{HITDefinition}}', blocks)).toBe('One tutor.\n\nFour students at {{SchoolName}}.');
  expect(expandBlocks('{{ hit definition }}', blocks)).toContain('Four students');
});

test('a field in a block is filled as one in the template', () => {
  const body = bodyOf(expandBlocks('{{HITDefinition}}', blocks), { SchoolName: 'Alder' });
  expect(body.ok && body.value.text).toBe('One tutor.\n\nFour students at Alder.');
});

test('a block of several lines does not tear the item that it stands in', () => {
  expect(expandBlocks('- {{SupportsLine}}\n- more', blocks)).toBe('- We pay for a ride. We have food.\n- more');
});

test('a block in a block is not expanded, and so stops the message', () => {
  const body = bodyOf(expandBlocks('{{Nested}}', blocks), { SchoolName: 'Alder' });
  expect(body.ok ? '' : body.problem.code).toBe('invite.field-unknown');
});

test('a block’s text is never a pattern, an empty one takes the fallback, what is no block stays', () => {
  expect(expandBlocks('{{Money}} {{Empty|none}} {{FamilyName|x}}', blocks)).toBe('$& costs $1 none {{FamilyName|x}}');
});
