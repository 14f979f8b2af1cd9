// Google Forms help, "Send your form" and "Send people a form with prefilled answers"; platform.md 3.6.

import { formsIn } from '../../workbench/forms/form-store';
import { formPage } from '../../workbench/forms/form-visit';
import type { FormRecord } from '../../workbench/forms/record/form-record';
import { blankWorld } from '../support/form-world';
import { choices, formOf, question } from '../support/made-up-form';

const open = (form: FormRecord, query = '', viewer = 'anyone') => {
  const world = blankWorld();
  formsIn(world.store).put(form);
  return formPage(world, { publishedId: form.publishedId, query, viewer });
};

const color = question('MULTIPLE_CHOICE', 1, { choices: choices('Red', 'Blue'), other: true, required: true });

describe("a family's form page", () => {
  it('is served where anyone may respond, in the language asked for', () => {
    const page = open(formOf([color]), '?hl=es-419');
    expect(page).toMatchObject({ state: 'open', status: 200 });
    expect(page.html).toContain('<html lang="es" dir="ltr">');
    expect(page.html).toContain('>Enviar</button>');
  });

  it('reads from right to left in Arabic while each text finds its own direction', () => {
    const { html } = open(formOf([color]), 'hl=ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<h1 dir="auto">');
  });

  it('F54 O: fills in what the link brings, by entry ids, Other with its words', () => {
    const several = question('CHECKBOX', 2, { choices: choices('Call', 'Text') });
    const query =
      'usp=pp_url&entry.10=__other_option__&entry.10.other_option_response=Green&entry.20=Call&entry.20=Text';
    const { html } = open(formOf([color, several]), query);
    expect(html).toMatch(/value="__other_option__" checked/);
    expect(html).toMatch(/name="entry\.10\.other_option_response" value="Green"/);
    expect(html.match(/name="entry\.20" value="\w+" checked/g)).toHaveLength(2);
    expect(html).not.toMatch(/value="Red" checked/);
  });

  it('shows text from people as text', () => {
    const nasty = question('TEXT', 1, { title: '<b>Ana</b> & Co', helpText: '"><script>alert(1)</script>' });
    const { html } = open(formOf([nasty], { title: '<img src=x>' }), 'entry.10="><script>');
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp; Co');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
  });

  it('names every group by its legend and every field by its label', () => {
    const { html } = open(formOf([color, question('TEXT', 2), question('LIST', 3, { choices: choices('A') })]));
    expect(html).toMatch(/<fieldset><legend><span dir="auto">Question 1<\/span>/);
    expect(html).toContain('<label class="question-title" for="entry.20">');
    expect(html).toContain('<select id="entry.30" name="entry.30"');
  });

  it.each([
    ['missing', 404, {}, 'anyone', 'another'],
    ['unpublished', 403, { published: false, acceptingResponses: false }, 'anyone', undefined],
    ['closed', 200, { acceptingResponses: false }, 'anyone', undefined],
    ['needs-permission', 403, { responders: 'organization' as const }, 'anyone', undefined],
    ['needs-permission', 403, { responders: 'organization' as const }, 'someone@elsewhere.example', undefined],
    ['open', 200, { responders: 'organization' as const }, 'sam.okafor@maplevalley.example', undefined],
  ])('F48 D, F61 D: is %s with status %i', (state, status, settings, viewer, id) => {
    const world = blankWorld();
    const form = formOf([color], settings);
    formsIn(world.store).put(form);
    const page = formPage(world, { publishedId: id ?? form.publishedId, query: '', viewer });
    expect({ state: page.state, status: page.status }).toEqual({ state, status });
    expect(page.html.includes('<form')).toBe(state === 'open');
  });

  it('F61 D: tells nothing of a form to somebody who may not open it', () => {
    const { html } = open(formOf([color], { responders: 'organization' }));
    expect(html).not.toContain('How is tutoring going?');
    expect(html).toContain('You need permission');
  });

  it('says in the words of its maker that it is closed', () => {
    const { html } = open(formOf([color], { acceptingResponses: false, closedMessage: 'Back in May.' }));
    expect(html).toContain('Back in May.');
  });
});
