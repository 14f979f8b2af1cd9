/** The forms that the product made, as their owner sees them in a drive: state, who may answer, where they lead. */
import { useOverview } from '../overview';
import { FormCard } from './form-card';
import { FormEditor } from './form-editor';

interface FormsPlaceProps {
  readonly formId: string | null;
  readonly user: string;
}

export const FormsPlace = ({ formId, user }: FormsPlaceProps) => {
  const { overview } = useOverview();
  const open = overview.forms.find(({ id }) => id === formId);
  if (open) return <FormEditor key={open.id} form={open} user={user} />;
  return (
    <div className="page-column">
      <h1>Forms</h1>
      {overview.forms.length === 0 ? (
        <p className="empty">
          No form has been made yet. Make one from the spreadsheet: <strong>Extensions</strong>, then{' '}
          <strong>Seat at the Table</strong>.
        </p>
      ) : (
        <ul className="cards">
          {overview.forms.map((form) => (
            <li key={form.id}>
              <FormCard form={form} user={user} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
