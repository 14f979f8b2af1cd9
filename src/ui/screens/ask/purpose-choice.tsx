// What a survey is about.
import { Choices } from '../../controls/choices';
import { type Purpose, purposes } from '../../controls/purposes';
import { words } from '../../words';

export const PurposeChoice = ({
  chosen,
  onChange,
}: {
  readonly chosen: Purpose;
  readonly onChange: (chosen: Purpose) => void;
}) => (
  <Choices
    legend={words().ask.purposeTitle}
    options={purposes.map((purpose) => ({
      value: purpose,
      label: words().ask.purposes[purpose].name,
      hint: words().ask.purposes[purpose].about,
    }))}
    chosen={[chosen]}
    onChange={([one]) => onChange(purposes.find((purpose) => purpose === one) ?? chosen)}
    single
  />
);
