// Says what loading the file of a slice would bring, with the messages as they would arrive.

import type { SliceFile } from '../../domain/invitation/hand-over-file';
import { sendDaysOf } from '../../domain/invitation/send-days';
import { done, type Outcome } from '../../domain/problem';
import type { SliceCheck } from '../../rpc/hand-over-calls';
import type { SampleMessage } from '../../rpc/invite-calls';
import { composeMessage } from '../invite/compose-message';
import { entriesIn } from '../invite/send-sheets';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { readSlice } from './load-slice';

/** The first message of each language. */
const samplesOf = ({ messages, content }: SliceFile): readonly SampleMessage[] => {
  const languages = [...new Set(messages.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const message = messages.find((one) => one.language === language);
    const composed =
      message === undefined ? undefined : composeMessage(content, message, (link) => message.link || link);
    if (message === undefined || composed?.ok !== true) return [];
    return [
      {
        language,
        languageName: languageName(language),
        direction: content.languages[language]?.direction ?? 'ltr',
        to: message.address,
        familyName: message.familyName,
        ...composed.value,
      },
    ];
  });
};

/** Reads only; refused where the file must not be loaded here. */
export const checkSlice = (ports: Ports, text: string): Outcome<SliceCheck> => {
  const read = readSlice(ports, text);
  if (!read.ok) return read;
  const { file, known, sheets } = read.value;
  const keys = new Set(entriesIn(sheets).map(({ key }) => key));
  const there = file.messages.filter(({ key }) => keys.has(key)).length;
  const quotaLeft = ports.mail.quotaLeft();
  const sender = ports.person().email;
  const { days, finish } = sendDaysOf(file.messages.length, { quotaLeft, sender, today: ports.workbook.today() });
  return done({
    title: file.title,
    what: file.what,
    originName: file.originName,
    on: file.on,
    replyTo: file.content.replyTo,
    senderName: file.content.senderName,
    messages: file.messages.length,
    there,
    isKnown: known?.state === 'loaded',
    sender,
    quotaLeft,
    days,
    finish,
    samples: samplesOf(file),
  });
};
