// The yes and no that the family lists are written with.
import type { SheetWords } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { staffLanguage, wordsFor } from '../sheets/our-sheets';

const codes = ['guardian.barred', 'child.tutored', 'family.optOut'] as const;

/** As the cells of the sheet offer them, in the language that it was made in; a sheet that is still to be made is in the person's. */
export const yesAndNo = (ports: Ports, sheet?: SheetWords): { readonly yes: string; readonly no: string } => {
  const words = sheet ?? wordsFor('guardians', staffLanguage(ports))[0];
  const [yes = 'yes', no = 'no'] = codes.map((code) => words.choices?.[code]).find((one) => one !== undefined) ?? [];
  return { yes, no };
};
