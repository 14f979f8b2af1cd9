// What staff know a message by: the catalog's own name for it, or the one that the district gave.
import { planWords } from '../../content/plan';
import { templateCatalog } from '../../content/templates';
import { surveyOpens } from '../../domain/invitation/campaign';
import type { MessageChoice } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';

/** The catalog's messages by number, as staff read them. */
export const catalogMessage = (ports: Ports, id: string): MessageChoice | undefined => {
  const { kinds } = planWords[staffLanguage(ports)].messages;
  const kind = Object.keys(kinds).includes(id) ? kinds[id] : undefined;
  return kind === undefined ? undefined : { id, name: kind.subject, moment: kind.moment };
};

/** Those that go by mail, in their order; a reminder is sent from its invitation. */
export const mailMessages = (ports: Ports): readonly MessageChoice[] =>
  Object.values(templateCatalog)
    .filter(({ id, channels }) => channels.includes('email') && id !== 'T22')
    .flatMap(({ id }) => catalogMessage(ports, id) ?? []);

/** Empty for what asks families to answer a survey: that goes by the survey's name. */
export const messageName = (ports: Ports, id: string, own: readonly MessageChoice[]): string =>
  id === surveyOpens || id === 'T22'
    ? ''
    : ((catalogMessage(ports, id) ?? own.find((message) => message.id === id))?.name ?? id);

/** PV23: news that every family must have goes to those too who asked for no surveys. */
export const isNotice = (template: string): boolean =>
  Object.keys(templateCatalog).includes(template) && templateCatalog[template]?.kind === 'notice';
