// Question 6: which family groups the district has, and the two switches.
import type { FamilyGroup } from '../../../domain/plan/answers';
import { Choices } from '../../controls/choices';
import { words } from '../../words';
import type { QuestionProps } from './question-props';

const groups: readonly FamilyGroup[] = ['advisory', 'pta', 'none'];

export const GroupsQuestion = ({ draft, set }: QuestionProps) => {
  const text = words().plan.groups;
  const hints = { advisory: text.advisoryHint, pta: text.ptaHint, none: text.noneHint };
  return (
    <>
      <Choices
        single
        legend={text.which}
        options={groups.map((value) => ({ value, label: text[value], hint: hints[value] }))}
        chosen={[draft.familyGroup]}
        onChange={([chosen]) => set({ familyGroup: groups.find((one) => one === chosen) ?? 'none' })}
      />
      <Choices
        legend={text.more}
        options={[
          { value: 'newcomer', label: text.newcomer, hint: text.newcomerHint },
          { value: 'titleOne', label: text.titleOne, hint: text.titleOneHint },
        ]}
        chosen={[...(draft.newcomer ? ['newcomer'] : []), ...(draft.titleOne ? ['titleOne'] : [])]}
        onChange={(chosen) => set({ newcomer: chosen.includes('newcomer'), titleOne: chosen.includes('titleOne') })}
      />
    </>
  );
};
