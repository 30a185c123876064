import { type Catalogue, en } from './en';

/** The catalogue of the chosen language. */
export function useText(): Catalogue {
  return en;
}

/** The same for code outside components. */
export function currentText(): Catalogue {
  return en;
}
