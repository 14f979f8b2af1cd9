// Shows a list of families to phone, to print for a volunteer or an interpreter: of one school or one language, names and numbers alone.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { writtenWordsIn } from '../../content/written';
import type { FrozenContent } from '../../domain/invitation/campaign';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { groupedBy } from '../../domain/roster/grouped-by';
import { callListHtml, type ReadAloud } from '../../domain/take-out/call-list-page';
import { fillIn } from '../../domain/tally/page/fill-in';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { aloudTags } from './call-script';
import { familyMessage } from './family-message';
import { isToDo } from './open-reach';
import { among, interpreterPhone, type Reached, readReach } from './read-reach';

interface OneGroup {
  readonly campaign: string;
  readonly by: 'school' | 'language';
  readonly id: string;
}

/** The page goes out of the house, so no family's link and no child's name stands in its texts. */
const textsOf = (content: FrozenContent, people: readonly Reached[], staff: StaffLanguage): readonly ReadAloud[] => {
  const { script } = writtenWordsIn(staff).reach;
  const languages = [...new Set(people.map(({ entry }) => entry.language))];
  const tags = [...new Set(languages.flatMap((language) => aloudTags(content, language, staff)))];
  return tags.flatMap((tag) => {
    const [sample] = people;
    if (sample === undefined) return [];
    const anybody: LogEntry = {
      ...sample.entry,
      familyName: script.theirName,
      guardianFirstName: script.theirName,
      schools: script.theirSchool,
      children: [],
    };
    const message = familyMessage(content, anybody, { tag, linkOf: () => script.theirLink });
    if (!message.ok) return [];
    const { direction, text } = message.value;
    return [{ heading: fillIn(script.aloud, { language: languageName(tag) }), language: tag, direction, text }];
  });
};

/** The same as on a call of one's own, but that a volunteer has no workbook to write into. */
const volunteerSteps = (
  staff: StaffLanguage,
  values: { readonly district: string; readonly phone: string },
): readonly string[] => {
  const { script, list } = writtenWordsIn(staff).reach;
  const steps = [script.hello, script.whether, list.interpreter, script.say, list.link, list.choice];
  return steps.map((step) => fillIn(step, { ...values, name: script.someone }));
};

const byLanguage = (people: readonly Reached[], unknown: string) =>
  [...groupedBy(people, ({ entry }) => entry.language)].map(([language, group]) => ({
    heading: language === '' ? unknown : languageName(language),
    people: group.map(({ entry: { familyName: name, phone } }) => ({ name, phone })),
  }));

const groupName = (people: readonly Reached[], { by, id }: OneGroup): string =>
  by === 'language'
    ? languageName(id)
    : (people.flatMap(({ schools }) => schools).find((school) => school.id === id)?.name ?? id);

/** Opens it in a dialog; refused where nobody of the group is to be phoned. */
export const printCalls = (ports: Ports, asked: OneGroup): Outcome<{ readonly shown: true }> => {
  const source = readReach(ports, asked.campaign);
  if (!source.ok) return source;
  const { campaign, phones } = source.value;
  const people = among(source.value.people, asked).filter((one) => one.entry.state === 'call' && isToDo(one));
  const [first] = people;
  if (first === undefined) return refused('reach.no-calls');
  if (campaign.content === undefined) return refused('invite.content-gone');
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { districtName: district, contact } = settings.value;
  const staff = staffLanguage(ports);
  const { reach, print } = writtenWordsIn(staff);
  const title = fillIn(reach.list.title, { group: groupName(people, asked) });
  const html = callListHtml({
    language: staff,
    title,
    warning: reach.list.warning,
    intro: fillIn(reach.list.intro, { n: people.length, name: contact.name, phone: contact.phone }),
    steps: volunteerSteps(staff, { district, phone: interpreterPhone(first, phones, contact.phone) }),
    columns: reach.list.columns,
    groups: byLanguage(people, reach.list.unknown),
    texts: textsOf(campaign.content, people, staff),
    print: print.print,
  });
  ports.pages.show(title, html);
  return done({ shown: true });
};
