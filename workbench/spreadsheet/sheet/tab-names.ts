// Which names a tab may have (F38).
import { ServiceError } from '../../service-error';
import { type BookPlace, bookOf } from '../sheet-place';

const longestName = 100;

/** Throws Google's words for a name that another tab has; capitals make no difference. */
export const refuseName = (place: BookPlace, name: string, except?: number): void => {
  if (name === '' || name.length > longestName) throw new ServiceError('Invalid argument: name');
  const taken = bookOf(place)
    .tabs()
    .some((tab) => tab.id !== except && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
};
