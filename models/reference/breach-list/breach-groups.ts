import type { BreachFilter } from './breaches';

/** A named group of listed breaches; its fit is the reference figure `sourceId`. */
export interface BreachGroup {
  id: string;
  sourceId: string;
  filter: BreachFilter;
}

const recent = [2019, 2023] as const;
const group = (id: string, filter: BreachFilter): BreachGroup => ({ id, sourceId: `D-hhs-size-${id}`, filter });

/** Groups that scenarios draw records exposed from; recent years where enough reports remain. */
export const breachGroups: readonly BreachGroup[] = [
  group('all', {}),
  group('provider', { kinds: ['provider'] }),
  group('hacking', { types: ['hacking'] }),
  group('provider-hacking', { kinds: ['provider'], types: ['hacking'], years: recent }),
  group('provider-server', { kinds: ['provider'], types: ['hacking'], places: ['networkServer'], years: recent }),
  group('provider-email', { kinds: ['provider'], types: ['hacking'], places: ['email'], years: recent }),
  group('provider-unauthorized', { kinds: ['provider'], types: ['unauthorizedAccess'], years: recent }),
  group('provider-device', {
    kinds: ['provider'],
    types: ['theft', 'loss'],
    places: ['laptop', 'portableDevice'],
  }),
  group('provider-paper', { kinds: ['provider'], places: ['paper'] }),
  group('record-system', { places: ['medicalRecordSystem'] }),
  group('improper-disposal', { types: ['improperDisposal'] }),
  group('business-associate', { businessAssociate: true, years: recent }),
  group('health-plan', { kinds: ['healthPlan'], years: recent }),
];
