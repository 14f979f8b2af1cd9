// Makes the file of a slice out of what the send log and the confirmed invitation hold of it.
import type { Campaign, FrozenContent } from '../../domain/invitation/campaign';
import { type SliceMessage, sliceText } from '../../domain/invitation/hand-over-file';
import type { Slice } from '../../domain/invitation/hand-over-slice';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { isOwnLink } from '../../domain/survey/family-code';
import { fingerprint } from '../../domain/text/fingerprint';
import type { SavedFile } from '../../rpc/hand-over-calls';
import { type LinkOf, linksOf } from '../invite/own-links';
import type { Ports } from '../ports';
import { plainFileName } from './plain-file-name';

const messageOf = (entry: LogEntry, content: FrozenContent, linkOf: LinkOf): SliceMessage => {
  const { key, address, language, familyName, guardianFirstName, schools, children } = entry;
  const link = content.languages[language]?.sender.SurveyLink ?? '';
  const own = isOwnLink(link) ? linkOf(link, entry) : '';
  return { key, address, language, familyName, guardianFirstName, schools, children, link: own };
};

/** `entries` are the slice's messages. The same file however often it is saved, as long as they are the same. */
export const makeSliceFile = (
  ports: Ports,
  {
    slice,
    campaign,
    entries,
  }: { readonly slice: Slice; readonly campaign: Campaign; readonly entries: readonly LogEntry[] },
): Outcome<SavedFile> => {
  const { content } = campaign;
  if (content === undefined) return refused('invite.content-gone');
  if (entries.length === 0) return refused('handOver.slice-empty');
  const linkOf = linksOf(ports, campaign, content);
  if (!linkOf.ok) return linkOf;
  const text = sliceText({
    slice: slice.id,
    campaign: campaign.id,
    wave: campaign.wave,
    template: campaign.template,
    mode: campaign.mode,
    title: slice.title,
    what: slice.what,
    origin: fingerprint(ports.workbook.id()),
    originName: ports.workbook.name(),
    on: slice.on ?? ports.workbook.today(),
    content,
    messages: entries.map((entry) => messageOf(entry, content, linkOf.value)),
  });
  return done({ name: `${plainFileName(`${slice.title} - ${slice.what}`)} ${slice.id}.json`, text });
};
