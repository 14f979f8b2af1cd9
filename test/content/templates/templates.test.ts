import { messageMoments } from '../../../src/content/plan';
import { shippedBlocks, shippedTemplates, templateCatalog, templateFields } from '../../../src/content/templates';
import { expandBlocks } from '../../../src/domain/invitation/expand-blocks';
import { fieldClassOf, fieldFault } from '../../../src/domain/invitation/field-class';
import { fieldsIn, mergeLine, piecesOf } from '../../../src/domain/invitation/merge-fields';
import { bodyOf } from '../../../src/domain/invitation/message-body';
import { fieldOrigins, fieldTypes, templateChannels, textKey } from '../../../src/domain/invitation/template';
import { usualThresholds } from '../../../src/domain/settings/thresholds';
import { englishGrade, hardSentences, inflesz } from '../../../src/domain/text/readability';

const languages = ['en', 'es'] as const;
const metas = Object.values(templateCatalog);
const keys = metas.flatMap((meta) => [
  ...meta.channels.map((channel) => textKey(meta, channel)),
  ...meta.variants.map((variant) => `${meta.id}.${variant}`),
]);
/** T21 is worded by kind of survey, with the survey invitations. */
const written = keys.filter((key) => key !== 'T21');
const texts = written.flatMap((key) => languages.map((language) => [key, language] as const));

const textOf = (key: string, language: 'en' | 'es') => {
  const text = shippedTemplates[language][key];
  if (text === undefined) throw new Error(`${key} has no text in ${language}`);
  return text;
};

const metaOf = (key: string) => {
  const meta = templateCatalog[key.split('.')[0] ?? ''];
  if (meta === undefined) throw new Error(`${key} is not in the catalog`);
  return meta;
};

const isPage = (key: string): boolean => key.endsWith('.flyer') || !metaOf(key).channels.includes('email');

const fieldsOf = (text: string): readonly string[] => {
  const pieces = piecesOf(text);
  return pieces.ok ? [...fieldsIn(pieces.value)].sort() : [pieces.problem.code];
};

const whole = (key: string, language: 'en' | 'es'): string => {
  const { subject, body } = textOf(key, language);
  return expandBlocks(`${subject}\n\n${body}`, shippedBlocks[language]);
};

/** As a family reads it, with the words that stand in where a family has no value. */
const asRead = (text: string): string => text.replace(/[*[\]()#-]/g, ' ');

const limits = {
  grade: usualThresholds.readingGrade,
  inflesz: usualThresholds.readingInflesz,
  words: usualThresholds.sentenceWords,
};

test('all 24 templates of the plan are there, each with its texts in both languages and no others', () => {
  expect(Object.keys(templateCatalog)).toEqual(messageMoments.map(({ id }) => id));
  for (const language of languages) expect(Object.keys(shippedTemplates[language]).sort()).toEqual([...written].sort());
});

test('each goes out as the plan says, T09 and T16 as a flyer too', () => {
  for (const { id, channel } of messageMoments) expect([id, templateCatalog[id]?.channels[0]]).toEqual([id, channel]);
  expect(metas.flatMap(({ id, channels }) => (channels.length > 1 ? [id] : []))).toEqual(['T09', 'T16']);
});

test('what the catalog says of a template and of a field is one of what there is', () => {
  for (const { channels, kind } of metas) {
    expect(['invitation', 'notice']).toContain(kind);
    for (const channel of channels) expect(templateChannels).toContain(channel);
  }
  for (const { name, type, from, qrOf } of Object.values(templateFields)) {
    expect([name, fieldTypes.includes(type), fieldOrigins.includes(from)]).toEqual([name, true, true]);
    if (qrOf !== undefined) expect(templateFields[qrOf]?.type).toBe('link');
  }
});

test('blocks are the same in both languages, with the same fields, and no block in a block', () => {
  expect(Object.keys(shippedBlocks.en)).toEqual(Object.keys(shippedBlocks.es));
  for (const [block, text] of Object.entries(shippedBlocks.en)) {
    expect(templateFields[block]?.from).toBe('block');
    expect(fieldsOf(text)).toEqual(fieldsOf(shippedBlocks.es[block] ?? ''));
    expect(fieldsOf(text).filter((field) => templateFields[field]?.from === 'block')).toEqual([]);
  }
});

describe.each(written)('%s', (key) => {
  test('uses the same fields in both languages', () => {
    const [english, spanish] = [textOf(key, 'en'), textOf(key, 'es')];
    expect(fieldsOf(english.subject)).toEqual(fieldsOf(spanish.subject));
    expect(fieldsOf(english.body)).toEqual(fieldsOf(spanish.body));
  });

  test('uses no field but those that every template has and those that the catalog lists for it', () => {
    const common =
      fieldsOf(`{{DistrictName}}{{SchoolName}}{{ContactName}}{{ContactRole}}{{ContactPhone}}{{ContactEmail}}
      {{InterpreterLine}}{{OptOutLine}}{{FamilyName}}{{GuardianFirstName}}{{PreferredLanguage}}`);
    const known = [...common, ...metaOf(key).fields.map(({ name }) => name)];
    const used = [...fieldsOf(whole(key, 'en')), ...fieldsOf(textOf(key, 'en').body)];
    expect(used.filter((field) => !known.includes(field))).toEqual([]);
  });

  test('names a family or a child only where it may (PV08)', () => {
    const { starred } = metaOf(key);
    for (const language of languages) {
      const { subject, body } = textOf(key, language);
      if (isPage(key)) expect(fieldFault(whole(key, language), 'page').ok).toBe(true);
      else {
        expect(fieldFault(subject, 'subject').ok).toBe(true);
        expect(fieldFault(expandBlocks(body, shippedBlocks[language]), starred ? 'starred' : 'message').ok).toBe(true);
      }
    }
    if (starred && !isPage(key)) expect(fieldsOf(textOf(key, 'en').body)).toContain('StudentFirstName');
  });

  test('tells how to stop messages, and how to be heard in another language (PV11, PV23)', () => {
    const used = fieldsOf(textOf(key, 'en').body);
    expect(used).toContain('InterpreterLine');
    expect(used.includes('OptOutLine')).toBe(!isPage(key));
  });
});

describe.each(texts)('%s in %s', (key, language) => {
  test('is plain enough to read (R32)', () => {
    const text = asRead(whole(key, language));
    expect(hardSentences(text, language, limits)).toEqual([]);
    if (language === 'en') expect(englishGrade(text)).toBeLessThanOrEqual(limits.grade);
    else expect(inflesz(text)).toBeGreaterThanOrEqual(limits.inflesz);
  });

  test('renders whole, with a subject that mail takes and no mark left over', () => {
    const { subject, body } = textOf(key, language);
    const values = Object.fromEntries(Object.keys(templateFields).map((field) => [field, `Value of ${field}`]));
    const line = mergeLine(subject, values);
    expect(line.ok && line.value.length).toBeLessThanOrEqual(250);
    expect(line.ok && line.value.length).toBeGreaterThan(5);
    const made = bodyOf(expandBlocks(body, shippedBlocks[language]), values);
    if (!made.ok) throw new Error(`${key} in ${language}: ${made.problem.code}`);
    expect(made.value.text).not.toMatch(/[*_[\]{}]|^#|\n#/);
    expect(made.value.html).not.toMatch(/\{\{|\*\*|\]\(|<p><\/p>/);
  });

  test('needs nothing but what may be empty to be empty', () => {
    const pieces = piecesOf(whole(key, language));
    if (!pieces.ok) throw new Error(pieces.problem.code);
    const optional = ['EventOnlineLink', 'NotesLink', 'SupportsConfirmed', 'PayAmount', 'Benefits'];
    const row = Object.keys(templateFields).filter((field) => fieldClassOf(field) !== 'anybody');
    for (const piece of pieces.value)
      if ('field' in piece && (optional.includes(piece.field.name) || (row.includes(piece.field.name) && !isPage(key))))
        expect([piece.field.name, piece.field.fallback]).toEqual([piece.field.name, expect.stringMatching(/\S/)]);
  });
});

test.each(languages)('every flyer in %s says where to get help because of a disability (PV25)', (language) => {
  const flyers = written.filter((key) => key.endsWith('.flyer') || metaOf(key).channels[0] === 'flyer');
  expect(flyers).toHaveLength(5);
  for (const key of flyers) expect(textOf(key, language).body).toMatch(/disability|discapacidad/);
});

test('no text but the block itself claims results (R31), and none cites guidance that was withdrawn (PV10)', () => {
  for (const [key, language] of texts) {
    expect(textOf(key, language).body).not.toMatch(
      /months of|meses de aprendizaje|studies|estudios|13166|Title VI|guidance/i,
    );
  }
  expect(written.filter((key) => textOf(key, 'en').body.includes('{{EvidenceLine}}'))).toEqual(['T09']);
});

test.each(languages)(
  'the question card in %s has questions for the start, the middle and the end (S58)',
  (language) => {
    const parts = textOf('T11', language).body.split(/^## /m).slice(1);
    const counts = parts.map((part) => part.split('\n').filter((line) => /^- .*\?$/.test(line)).length);
    expect(counts).toEqual([6, 4, 2]);
  },
);
