// Flyers, agendas and cards read and approved as a person does, after their language.
import type { Host } from '../../workbench/host-types';
import { approveLanguages } from './pulse-survey';
import { value } from './sidebar-calls';

/** All that the library has as pages, or those named. */
export const approvePages = async (
  host: Host,
  languages: readonly string[],
  keys?: readonly string[],
): Promise<void> => {
  await approveLanguages(host, languages);
  const { pages } = await value(host, 'openPrint', { page: '', language: '' });
  for (const key of keys ?? pages.map((page) => page.key))
    for (const language of languages) {
      const { seen } = await value(host, 'openMessage', { key, language });
      await value(host, 'approveMessage', { key, language, name: 'Elena Reviewer', seen });
    }
};
