/** The spreadsheet's locale and time zone, which are not the script's. */
import { type FormEvent, useState } from 'react';
import type { Make } from '../make';
import { useOverview } from '../overview';
import { setWorkbook } from '../server-calls';

export const WorkbookSettings = ({ onMake }: { readonly onMake: Make }) => {
  const { workbook, installedAs } = useOverview().overview;
  const [locale, setLocale] = useState(workbook.locale);
  const [timeZone, setTimeZone] = useState(workbook.timeZone);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onMake(setWorkbook({ locale: locale.trim(), timeZone: timeZone.trim() }), 'The spreadsheet’s settings are saved.');
  };
  return (
    <section>
      <h3>The spreadsheet</h3>
      <form className="one-line" onSubmit={save}>
        <label>
          <span>Locale</span>
          <input required value={locale} onChange={({ target }) => setLocale(target.value)} />
        </label>
        <label>
          <span>Time zone</span>
          <input required value={timeZone} onChange={({ target }) => setTimeZone(target.value)} />
        </label>
        <button type="submit">Save</button>
      </form>
      <p className="hint">
        The script’s own zone is {workbook.scriptTimeZone}. It is installed{' '}
        {installedAs === 'bound' ? 'as a script of this spreadsheet' : 'as an add-on'}.
      </p>
    </section>
  );
};
