// 25,000 students, 7,500 families, one workbook: what three people need who each press Send once a day, and what one needs alone.
import { type SenderDays, sentBy } from '../support/sender-days';
import type { Figure } from './figure';

const families = 7500;
const staff = ['rosa.delgado', 'sam.okafor', 'ines.reader'].map((name) => `${name}@maplevalley.example`);

/** A Workspace account's day, less the one that is kept for telling its owner. */
const ofADay = 1499;

const figuresOf = (who: string, ending: SenderDays, days: number, deaths: number): readonly Figure[] => [
  { what: `tier C: ${who}, days`, measured: ending.days, most: days, unit: 'days' },
  { what: `tier C: ${who}, messages doubled`, measured: ending.doubled, most: 0, unit: 'messages' },
  { what: `tier C: ${who}, families lost`, measured: ending.lost, most: 0, unit: 'families' },
  {
    what: `tier C: ${who}, families with neither a message nor an unknown`,
    measured: Math.max(0, families - ending.mails - ending.unknown),
    most: 0,
    unit: 'families',
  },
  {
    what: `tier C: ${who}, unknown after ${deaths} dead browsers`,
    measured: ending.unknown,
    most: deaths,
    unit: 'rows',
  },
  {
    what: `tier C: ${who}, most of one sender in a day`,
    measured: ending.mostOfOneSenderInADay,
    most: ofADay,
    unit: 'messages',
  },
  { what: `tier C: ${who}, the longest call`, measured: ending.secondsOfLongestCall, most: 240, unit: 'seconds' },
  {
    what: `tier C: ${who}, calls a message, all in`,
    measured: ending.callsPerMail,
    most: 3.2,
    unit: 'calls a message',
  },
];

export const tierCFigures = async (): Promise<readonly Figure[]> => {
  const told = (who: string, { sentByDay }: SenderDays): void =>
    console.log(`tier C, messages a day, ${who}: ${sentByDay.join(', ')}`);
  const three = await sentBy({ families, senders: staff, deaths: 3 });
  told('three senders', three);
  const alone = await sentBy({ families, senders: staff.slice(0, 1), deaths: 1 });
  told('one sender', alone);
  return [
    ...figuresOf('three senders', three, Math.ceil(families / (staff.length * ofADay)), 3),
    ...figuresOf('one sender', alone, alone.foretoldAlone, 1),
  ];
};
