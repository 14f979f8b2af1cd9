// The English texts of the message templates, each file by its key.
import t01 from './en/T01.md';
import t02 from './en/T02.md';
import t03 from './en/T03.md';
import t04 from './en/T04.md';
import t05 from './en/T05.md';
import t06 from './en/T06.md';
import t07 from './en/T07.md';
import t08 from './en/T08.md';
import t09Flyer from './en/T09.flyer.md';
import t09 from './en/T09.md';
import t10 from './en/T10.md';
import t11 from './en/T11.md';
import t12 from './en/T12.md';
import t13 from './en/T13.md';
import t14 from './en/T14.md';
import t15 from './en/T15.md';
import t16Flyer from './en/T16.flyer.md';
import t16 from './en/T16.md';
import t17 from './en/T17.md';
import t18 from './en/T18.md';
import t19 from './en/T19.md';
import t20 from './en/T20.md';
import t22Anonymous from './en/T22.anonymous.md';
import t22 from './en/T22.md';
import t23 from './en/T23.md';
import t24Absent from './en/T24.absent.md';
import t24 from './en/T24.md';

export const englishFiles: { readonly [key: string]: string } = {
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  T08: t08,
  T09: t09,
  'T09.flyer': t09Flyer,
  T10: t10,
  T11: t11,
  T12: t12,
  T13: t13,
  T14: t14,
  T15: t15,
  T16: t16,
  'T16.flyer': t16Flyer,
  T17: t17,
  T18: t18,
  T19: t19,
  T20: t20,
  T22: t22,
  'T22.anonymous': t22Anonymous,
  T23: t23,
  T24: t24,
  'T24.absent': t24Absent,
};
