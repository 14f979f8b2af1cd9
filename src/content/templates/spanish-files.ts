// The Spanish texts of the message templates, each file by its key.
import t01 from './es/T01.md';
import t02 from './es/T02.md';
import t03 from './es/T03.md';
import t04 from './es/T04.md';
import t05 from './es/T05.md';
import t06 from './es/T06.md';
import t07 from './es/T07.md';
import t08 from './es/T08.md';
import t09Flyer from './es/T09.flyer.md';
import t09 from './es/T09.md';
import t10 from './es/T10.md';
import t11 from './es/T11.md';
import t12 from './es/T12.md';
import t13 from './es/T13.md';
import t14 from './es/T14.md';
import t15 from './es/T15.md';
import t16Flyer from './es/T16.flyer.md';
import t16 from './es/T16.md';
import t17 from './es/T17.md';
import t18 from './es/T18.md';
import t19 from './es/T19.md';
import t20 from './es/T20.md';
import t22Anonymous from './es/T22.anonymous.md';
import t22 from './es/T22.md';
import t23 from './es/T23.md';
import t24Absent from './es/T24.absent.md';
import t24 from './es/T24.md';

export const spanishFiles: { readonly [key: string]: string } = {
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
