// What a part of the add-on says to families in a language, for the person who approves it.
import type { StaffLanguage } from '../../content/interface/staff-language';
import type { Settings } from '../../domain/settings/settings';
import type { SpokenHere } from './read-spoken';

export interface ApprovedText {
  readonly text: string;
  /** What families choose from under the text. */
  readonly choices: readonly string[];
}

export interface TextGroup {
  /** What these texts are, in the language of the staff. */
  readonly title: string;
  /** In the order in which families meet them. */
  readonly texts: readonly ApprovedText[];
}

export interface TextRequest {
  readonly language: string;
  readonly staffLanguage: StaffLanguage;
  readonly settings: Settings;
  readonly spoken: SpokenHere;
}

/** All that one part of the add-on says in the language; nothing where it does not speak it. */
export type TextSource = (request: TextRequest) => readonly TextGroup[];
