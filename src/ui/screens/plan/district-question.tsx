// Question 1: the district and its schools with tutoring.
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { fill, words } from '../../words';
import { type QuestionProps, withEntry, withoutEntry } from './question-props';
import { RemoveButton } from './remove-button';

const blank = { id: '', name: '' };

export const DistrictQuestion = ({ draft, set, errorAt }: QuestionProps) => {
  const text = words().plan.district;
  const schools = draft.schools.length === 0 ? [blank] : draft.schools;
  return (
    <>
      <TextField
        label={text.name}
        required
        value={draft.districtName}
        error={errorAt('districtName')}
        onChange={(districtName) => set({ districtName })}
      />
      <h3>{text.schools}</h3>
      {schools.map((school, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new school has nothing but its place
        <div class="plan-line" key={index}>
          <TextField
            label={fill(text.school, { n: index + 1 })}
            value={school.name}
            error={errorAt(`schools.${index}`)}
            onChange={(name) => set({ schools: withEntry(schools, index, { ...school, name }) })}
          />
          {schools.length > 1 && (
            <RemoveButton
              label={school.name === '' ? text.removeEmpty : fill(text.remove, { name: school.name })}
              onClick={() => set({ schools: withoutEntry(schools, index) })}
            />
          )}
        </div>
      ))}
      <Button onClick={() => set({ schools: [...schools, blank] })}>{text.add}</Button>
    </>
  );
};
