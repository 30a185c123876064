/** Published breaches of the kind of a scenario. */
export const breaches = {
  heading: 'Breaches like this one',
  subject: 'Published breaches by size, and incidents of this scenario among them',
  title: (larger: string, people: string) =>
    `${larger} of published breaches like this were larger than our typical one of ${people} people`,
  titleSmall: (people: string, threshold: string) =>
    `Our typical incident exposes ${people} people; breaches are published from ${threshold} on`,
  description: (title: string, group: string, count: string) =>
    `Curve of the share of ${count} published breaches (${group}) that affected more than a given number of people. ${title}`,
  people: 'People affected',
  larger: 'Breaches that were larger',
  reported: 'Reported',
  fitted: 'Fitted curve',
  ours: 'Our incidents',
  typical: (people: string) => `ours, typical: ${people}`,
  bad: (people: string) => `ours, 1 in 20: ${people}`,
  reading: '{series}: {y} of breaches affected more than {x} people',
  upTo: 'Breaches up to this size',
  groups: {
    all: 'US health care, all',
    provider: 'US health care providers',
    hacking: 'US health care, hacking',
    'provider-hacking': 'US health care providers, hacking, 2019–2023',
    'provider-server': 'US health care providers, hacked servers, 2019–2023',
    'provider-email': 'US health care providers, hacked e-mail, 2019–2023',
    'provider-unauthorized': 'US health care providers, unauthorized access or disclosure, 2019–2023',
    'provider-device': 'US health care providers, laptops and devices lost or stolen',
    'provider-paper': 'US health care providers, paper and films',
    'record-system': 'US health care, electronic record systems',
    'improper-disposal': 'US health care, improper disposal',
    'business-associate': 'US health care, a business associate involved, 2019–2023',
    'health-plan': 'US health plans, 2019–2023',
  } as Record<string, string>,
  list: (count: string, group: string, threshold: string) =>
    `${count} reports: ${group}. The list holds breaches of ${threshold} people or more only.`,
  fitHolds: 'The fitted curve is within 10 % of the list at the median, the 90th and the 95th percentile.',
  fitMisses:
    'The fitted curve misses the list by more than 10 % at the median, the 90th or the 95th percentile: go by the list.',
  noFit: 'Too few reports to fit a curve to.',
  otherIndustry: 'No other industry publishes such a list: sizes elsewhere may differ.',
};
