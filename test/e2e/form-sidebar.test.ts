// The sidebar beside a form in its editor, in a real browser.
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { finishBuilding } from '../support/pulse-survey';
import { barriers, isTooWide } from '../support/sidebar';
import { value } from '../support/sidebar-calls';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});
afterEach(() => server.close());

it(
  'finds nothing in a form of ours, and after an edit by hand says what families may stumble over',
  withPage(async (page) => {
    const { host } = server;
    const started = await value(host, 'startSurvey', { purpose: 'pulse', languages: ['es'], askSchool: false });
    if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
    const form = host.world().forms[0];
    await page.goto(`${server.url}/#/forms/${form?.id}`);
    await page.getByRole('heading', { level: 1, name: '¿Cómo va la tutoría?' }).waitFor();
    await page.getByRole('button', { name: 'Extensions' }).last().click();
    await page.getByRole('menuitem', { name: 'Open the sidebar' }).click();
    const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('the sidebar has no frame');
    await frame.getByText('Nothing stood out.').waitFor();
    await frame.getByText('12 questions · 0 answers so far').waitFor();
    await frame.getByText('need the spreadsheet').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    const [first] = form?.items ?? [];
    host.editForm(form?.id ?? '', {
      kind: 'retitle-item',
      itemId: first?.id ?? 0,
      title: '¿Va su familia a la iglesia?',
    });
    await frame.getByRole('button', { name: 'Look again' }).click();
    await frame.getByRole('heading', { name: '¿Va su familia a la iglesia?' }).waitFor();
    await frame.getByText('should not be asked here').waitFor();
    await frame.getByText('Add a question that was tried').click();
    await frame.getByLabel('About', { exact: true }).selectOption('needs');
    await frame.getByLabel('Language', { exact: true }).selectOption('es');
    await frame.getByRole('button', { name: 'Add: ¿Qué espera que la tutoría haga por su hijo o hija?' }).click();
    await frame.getByText('Added at the end of the form: ¿Qué espera').waitFor();
    await frame.getByText('13 questions · 0 answers so far').waitFor();
    await frame.getByText('It has more than 12 questions.').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
  }),
);
