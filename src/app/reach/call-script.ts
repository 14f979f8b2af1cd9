// What to say to a family on the phone: the steps for staff, the message in the family's language and in staff's, and its link.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { writtenWordsIn } from '../../content/written';
import type { FrozenContent } from '../../domain/invitation/campaign';
import { done, type Outcome, refused } from '../../domain/problem';
import { fillIn } from '../../domain/tally/page/fill-in';
import type { CallScript, ScriptText } from '../../rpc/reach-calls';
import { type LinkOf, linksOf } from '../invite/own-links';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { familyMessage, spokenTags } from './family-message';
import { interpreterPhone, type Reached, readReach } from './read-reach';

interface Caller {
  readonly staff: StaffLanguage;
  readonly district: string;
}

interface Called {
  readonly name: string;
  readonly language: string;
  readonly phone: string;
  /** Whether the campaign has approved words in the language. */
  readonly isWorded: boolean;
}

/** In the order of the call. An interpreter is told of where staff may not speak the language, and no child is one (PV11). */
const callSteps = ({ name, language, phone, isWorded }: Called, { staff, district }: Caller): readonly string[] => {
  const { script } = writtenWordsIn(staff).reach;
  const values = { name: name === '' ? script.someone : name, district, language: languageName(language), phone };
  const interpreter = isWorded ? script.interpreter : script.interpreterOnly;
  const steps = [
    script.hello,
    script.whether,
    ...(language === staff ? [] : [language === '' ? script.languageUnknown : interpreter]),
    script.say,
    script.link,
    script.choice,
  ];
  return steps.map((step) => fillIn(step, values));
};

/** The family's language first where it has approved words, then the staff's; else the one that letters are in. */
export const aloudTags = (content: FrozenContent, language: string, staff: string): readonly string[] => {
  const tags = spokenTags(content);
  const wanted = [...new Set([language, staff])].filter((tag) => tags.includes(tag));
  return wanted.length > 0 ? wanted : tags.slice(0, 1);
};

interface Reading {
  readonly content: FrozenContent;
  readonly linkOf: LinkOf;
  readonly staff: StaffLanguage;
}

const textsFor = ({ entry }: Reached, { content, linkOf, staff }: Reading): Outcome<readonly ScriptText[]> => {
  const texts: ScriptText[] = [];
  for (const tag of aloudTags(content, entry.language, staff)) {
    const message = familyMessage(content, entry, { tag, linkOf });
    if (!message.ok) return message;
    texts.push({ language: languageName(tag), ...message.value });
  }
  return done(texts);
};

/** Refused where the message is not to be phoned any more. */
export const openCallScript = (
  ports: Ports,
  { campaign: id, key }: { readonly campaign: string; readonly key: string },
): Outcome<CallScript> => {
  const source = readReach(ports, id);
  if (!source.ok) return source;
  const { campaign, people, phones } = source.value;
  const reached = people.find(({ entry }) => entry.key === key);
  if (reached === undefined) return refused('reach.not-there');
  const { content } = campaign;
  if (content === undefined) return refused('invite.content-gone');
  const linkOf = linksOf(ports, campaign, content);
  if (!linkOf.ok) return linkOf;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { districtName: district, contact } = settings.value;
  const staff = staffLanguage(ports);
  const texts = textsFor(reached, { content, linkOf: linkOf.value, staff });
  if (!texts.ok) return texts;
  const { language, familyName: name } = reached.entry;
  const [first] = texts.value;
  const link = content.languages[first?.tag ?? '']?.sender.SurveyLink ?? '';
  const called = {
    name,
    language,
    phone: interpreterPhone(reached, phones, contact.phone),
    isWorded: spokenTags(content).includes(language),
  };
  return done({
    steps: callSteps(called, { staff, district }),
    texts: texts.value,
    link: link === '' ? '' : linkOf.value(link, reached.entry),
  });
};
