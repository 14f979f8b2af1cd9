// What answers the calls by which families are told what was heard.
import { writtenWordsIn } from '../../content/written';
import { done } from '../../domain/problem';
import { toldFamiliesHtml } from '../../domain/take-out/told-families-page';
import type { HandlersOf } from '../../rpc/call';
import type { toldCalls } from '../../rpc/told-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { openTold } from './open-told';
import { makeToldPage, tellAsText } from './told-page';

export const toldHandlers = (ports: Ports): HandlersOf<typeof toldCalls> => ({
  openTold: (wish) => openTold(ports, wish),
  tellAsText: (wish) => tellAsText(ports, wish),
  printTold: (wish) => {
    const made = makeToldPage(ports, wish);
    if (!made.ok) return made;
    const language = staffLanguage(ports);
    const { print, told } = writtenWordsIn(language);
    const html = toldFamiliesHtml({
      ...made.value,
      language: wish.language,
      print: print.print,
      tooLong: told.tooLong,
      staffLanguage: language,
    });
    ports.pages.show(made.value.page.title, html);
    return done({ shown: true });
  },
});
