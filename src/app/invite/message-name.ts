// What staff know a message by: the catalog's own name for it, or the one that the district gave.
import { planWords } from '../../content/plan';
import { templateCatalog } from '../../content/templates';
import { surveyOpens } from '../../domain/invitation/campaign';
import type { LibraryText } from '../../domain/invitation/message-library';
import { done, type Outcome } from '../../domain/problem';
import type { MessageChoice } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { type Library, readLibrary } from '../templates/message-library';
import { nameOfText } from '../templates/open-messages';

const catalogMessage = (ports: Ports, id: string): MessageChoice | undefined => {
  const { kinds } = planWords[staffLanguage(ports)].messages;
  const kind = Object.keys(kinds).includes(id) ? kinds[id] : undefined;
  return kind === undefined ? undefined : { id, name: kind.subject, moment: kind.moment };
};

const ownMessage = (ports: Ports, library: Library, text: LibraryText): MessageChoice => ({
  id: text.key,
  name: nameOfText(ports, library, text),
  moment: '',
});

/** Those that go by mail, in their order, the district's own last; a reminder is sent from its invitation. */
export const mailMessages = (ports: Ports): Outcome<readonly MessageChoice[]> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const own = library.value.texts.filter(({ what, channel }) => what === 'own' && channel === 'email');
  return done([
    ...Object.values(templateCatalog)
      .filter(({ id, channels }) => channels.includes('email') && id !== 'T22')
      .flatMap(({ id }) => catalogMessage(ports, id) ?? []),
    ...own.map((text) => ownMessage(ports, library.value, text)),
  ]);
};

/** Empty for what asks families to answer a survey: that goes by the survey's name. */
export const messageName = (ports: Ports, text: LibraryText, library: Library): string => {
  if (text.id === surveyOpens || text.id === 'T22') return '';
  return (catalogMessage(ports, text.id) ?? ownMessage(ports, library, text)).name;
};
