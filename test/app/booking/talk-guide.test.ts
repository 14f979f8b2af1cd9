// The guide to a 1:1 talk: what to ask in the families' languages, where to write it, and nobody's name (S35).
import { openHost } from '../../../workbench/host';
import { distDir } from '../../support/product';
import { value } from '../../support/sidebar-calls';

test.each([
  ['en', 'Guide to a 1:1 talk', '“Leads to call”'],
  ['es-419', 'Guía para una plática a solas', '“Familias por llamar”'],
])(
  'for staff in %s it has both questions in each language, the ways to take part, and where a wish goes',
  async (locale, title, sheet) => {
    const host = await openHost({ distDir, district: 'small' });
    const [first] = host.world().users;
    host.setUser(first?.email ?? '', { locale });
    let page = '';
    host.onScreen((event) => {
      if (event.kind === 'dialog') page = event.html;
    });
    await value(host, 'printTalkGuide', {});
    for (const text of [
      title,
      sheet,
      'What matters most to you about your child’s learning?',
      '¿Qué es lo más importante para usted en el aprendizaje de su hijo o hija?',
      locale === 'en' ? 'Work as a paid tutor' : 'Trabajar como tutor con pago',
    ])
      expect(page).toContain(text);
    expect(page).not.toMatch(/undefined|[{}]{2}\w/);
    host.close();
  },
);
