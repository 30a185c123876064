import type { PlanInput } from '#models/plan/schema';

type DriverInput = NonNullable<PlanInput['drivers']>[number];

/**
 * Drivers with what evidence there is. Strengths are relative risks of the exposed part (or an elasticity). Where
 * nothing but opinion stands behind a strength the driver is off, and its note says so.
 */
const library: readonly DriverInput[] = [
  {
    id: 'end-of-life',
    name: 'Systems past end of life',
    kind: 'endOfLife',
    enabled: true,
    exposure: { formula: 'endpointsPastEndOfLife' },
    neutral: 0.14,
    effects: [
      {
        scenario: 'legacy-exploited',
        strength: { kind: 'range', low: 1.3, likely: 2, high: 4 },
        source: 'F-marsh-patch',
        note: 'Insured organisations that patch severe flaws within a week had half as many incidents (observed, not randomised); systems past end of life get no patches. The upper end is an assumption.',
      },
      {
        scenario: 'ransomware',
        strength: { kind: 'range', low: 1, likely: 1.25, high: 2 },
        source: 'D-dbir26',
        note: 'Exploited flaws open 20 to 31 % of breaches, so the same factor of 2 reaches about a quarter of ransomware attacks.',
      },
    ],
    source: 'D-fbi22-14',
    note: 'Neutral point: 14 % of medical devices on unsupported systems (FBI, 2022), for want of a figure for endpoints.',
  },
  {
    id: 'medical-devices',
    name: 'Medical devices past end of life',
    kind: 'devices',
    enabled: false,
    exposure: { formula: 'medicalDevicesPastEndOfLife' },
    neutral: 0.14,
    effects: [
      {
        scenario: 'medical-device',
        strength: { kind: 'range', low: 1, likely: 1.5, high: 4 },
        note: 'Assumption: no study measures it. Sellers of device security put 60 % of devices past end of life, the FBI 14 %.',
      },
      {
        scenario: 'medical-device',
        on: 'magnitude',
        strength: { kind: 'range', low: 1, likely: 1.036, high: 1.1 },
        source: 'A-ibm25-factor-iot-and-ot-environment-impacted',
        note: 'Breaches that touched connected devices cost $175,010 more, 3.6 % of the average the figure refers to.',
      },
    ],
    source: 'D-fbi22-14',
    note: 'Off: the evidence for how often is weak.',
  },
  {
    id: 'untrained-staff',
    name: 'Staff without security training',
    kind: 'training',
    enabled: true,
    exposure: { formula: 'untrainedStaff' },
    neutral: 0.32,
    effects: ['stolen-credentials', 'mail-fraud'].map((scenario) => ({
      scenario,
      strength: { kind: 'range', low: 1, likely: 1.02, high: 1.8 },
      source: 'F-phish-ucsd',
      note: 'A randomised trial among 19,500 hospital staff found 1.7 % fewer failures after training; the upper end is a vendor’s customers after 90 days (D-kb4-2024: 34.3 to 18.9 %).',
    })),
    source: 'D-tsf-untrained',
    note: 'Neutral point: 32 % of health care staff say they never had training (year assumed).',
  },
  {
    id: 'remote-sessions',
    name: 'Remote sessions that nobody monitors',
    kind: 'remoteSessions',
    enabled: false,
    exposure: { formula: 'remoteSessionsUnmonitored' },
    neutral: 0.5,
    effects: [
      {
        scenario: 'remote-session',
        strength: { kind: 'range', low: 1, likely: 1.5, high: 3 },
        note: 'Assumption: no study measures what monitoring sessions prevents. Remote services are how 10 % of intrusions begin (D-iris-att-external).',
      },
    ],
    source: 'D-iris-att-external',
    note: 'Off: strength and neutral point are assumptions.',
  },
  {
    id: 'third-parties',
    name: 'Third parties that hold records',
    kind: 'thirdParties',
    enabled: false,
    exposure: { formula: 'thirdParties' },
    neutral: { formula: 'thirdParties' },
    response: 'elasticity',
    effects: [
      {
        scenario: 'business-associate',
        strength: { kind: 'range', low: 0.3, likely: 0.6, high: 1 },
        note: 'Assumption: between weak dependence and one for one. Third parties are involved in 30 % (2025) to 48 % (2026) of breaches (D-dbir25-third, D-dbir26).',
      },
    ],
    source: 'D-dbir26',
    note: 'Off: neutral is the number held today, so that the factor is 1 until a usual number is entered.',
  },
];

/** The default drivers that act on scenarios of the plan, each with only the effects on scenarios that are there. */
export function defaultDrivers(scenarioIds: readonly string[]): DriverInput[] {
  return library
    .map((driver) => ({
      ...driver,
      effects: driver.effects?.filter(({ scenario }) => scenarioIds.includes(scenario)),
    }))
    .filter(({ effects }) => effects?.length);
}
