// The districts by name.
import type { HostOptions } from '../host-types';
import type { District } from './district';
import { empty } from './empty';
import { small } from './small';

export const districtNamed = (name: HostOptions['district'] = 'small'): District => ({ empty, small })[name];
