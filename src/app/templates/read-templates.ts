// The texts of messages as the district has them.
import { shippedBlocks, shippedTemplates } from '../../content/templates';
import { expandBlocks } from '../../domain/invitation/expand-blocks';
import type { MessageTemplate } from '../../domain/invitation/message';
import { done, type Outcome } from '../../domain/problem';
import type { SpokenHere } from '../languages/read-spoken';
import type { Ports } from '../ports';

export interface ReadTemplates {
  readonly textOf: (key: string, tag: string) => (MessageTemplate & { readonly approved: boolean }) | undefined;
}

export const readTemplates = (_ports: Ports, _spoken: SpokenHere): Outcome<ReadTemplates> =>
  done({
    textOf: (key, tag) => {
      const language = tag === 'en' || tag === 'es' ? tag : undefined;
      const text = language === undefined ? undefined : shippedTemplates[language][key];
      return language === undefined || text === undefined
        ? undefined
        : { subject: text.subject, body: expandBlocks(text.body, shippedBlocks[language]), approved: true };
    },
  });
