// What invitations say to families, for the person who approves a language.

import { invitations } from '../../content/invitations';
import { writtenWordsIn } from '../../content/written';
import { privacyLine } from '../../domain/invitation/invitation-words';
import type { TextSource } from '../languages/text-source';

/** The invitation's subject and paragraphs with their fields, and each line that may fill one; nothing in a language without one. */
export const invitationTexts: TextSource = ({ language, staffLanguage, settings }) => {
  const known = invitations[language];
  if (known === undefined) return [];
  const { template, words } = known;
  const lines = [
    words.InterpreterLine,
    words.OptOutLine,
    privacyLine(words, settings.minGroupSize, 0),
    privacyLine(words, settings.minGroupSize, settings.minGroupSize),
  ];
  const texts = [template.subject, ...template.body.split(/\n{2,}/), ...lines];
  const title = writtenWordsIn(staffLanguage).invite.approvalTitle;
  return [{ title, texts: texts.map((text) => ({ text, choices: [] })) }];
};
