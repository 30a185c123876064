import type { InSentences } from '#models/library/text/text';
import { range } from '#models/library/threats/estimates';
import type { PlanInput } from '#models/plan/schema';
import { assumed, derived } from './provenance';

/** An exposure driver as a plan holds it, its texts not yet in one language. */
type DriverInput = InSentences<NonNullable<PlanInput['drivers']>[number]>;

/**
 * Exposure drivers of a plan. End-of-life systems are on, against a neutral point; the others are off, since the
 * evidence for their size is weak or missing.
 */
export const drivers = (): DriverInput[] => [
  {
    id: 'end-of-life',
    name: 'Systems past end of life',
    kind: 'endOfLife',
    enabled: true,
    exposure: derived('endpointsPastEndOfLife', 'Share of endpoints without vendor support.'),
    neutral: assumed(0.14, 'Share of medical devices on unsupported systems (FBI 2022), taken as usual.', 'D-fbi22-14'),
    effects: [
      {
        scenario: 'legacy-exploited',
        on: 'frequency',
        strength: range(1.5, 3, 5, {
          source: 'F-marsh-patch',
          note: 'Patching within 7 days halves the odds (Marsh 2023); a system that is never patched is taken as one and a half to five times as often hit.',
        }),
      },
      {
        scenario: 'ransomware',
        on: 'frequency',
        strength: range(1, 1.3, 2, {
          source: 'A-ibm24-vec-known-unpatched-share',
          note: 'Known unpatched flaws start 6 % of breaches (IBM 2024); the size is an assumption.',
        }),
      },
    ],
  },
  {
    id: 'remote-sessions',
    name: 'Remote sessions without monitoring',
    kind: 'remoteSessions',
    exposure: derived('remoteSessionsUnmonitored', 'Share of remote sessions that nobody monitors.'),
    neutral: assumed(0.5, 'Assumption: half of remote sessions are unmonitored in a usual organization.'),
    effects: [
      {
        scenario: 'remote-session',
        on: 'frequency',
        strength: range(1.2, 2, 3.5, {
          note: 'Assumption: no study is known; unwatched sessions are misused more often. Off unless you switch it on.',
        }),
      },
    ],
  },
  {
    id: 'third-parties',
    name: 'Third parties that hold records',
    kind: 'thirdParties',
    response: 'elasticity',
    exposure: derived('thirdParties', 'Number of parties that hold records.'),
    neutral: derived(
      'max(10, employees * 0.075)',
      'Assumption: the number usual for this size, 75 per 1,000 employees.',
    ),
    effects: [
      {
        scenario: 'business-associate',
        on: 'frequency',
        strength: range(0.2, 0.5, 0.9, {
          note: 'Assumption: twice as many parties raise the rate by 40 %, as the largest hold most of the records. Off unless you switch it on.',
        }),
      },
    ],
  },
  {
    id: 'devices',
    name: 'Medical and other connected devices',
    kind: 'devices',
    response: 'elasticity',
    exposure: derived('medicalDevices + iotDevices', 'Number of connected devices.'),
    neutral: derived('max(10, employees * 1.1)', 'Assumption: the number usual for this size.'),
    effects: [
      {
        scenario: 'medical-device',
        on: 'frequency',
        strength: range(0.1, 0.4, 0.8, { note: 'Assumption: no study is known. Off unless you switch it on.' }),
      },
    ],
  },
  {
    id: 'untrained-staff',
    name: 'Staff without security training',
    kind: 'training',
    exposure: derived('untrainedStaff', 'Share of staff never trained.'),
    neutral: assumed(
      0.32,
      'Share of health care employees in North America who never had security training at work (Kaspersky 2019).',
      'D-tsf-untrained',
    ),
    effects: ['mail-fraud', 'stolen-credentials'].map((scenario) => ({
      scenario,
      on: 'frequency' as const,
      strength: range(1, 1.1, 1.6, {
        source: 'F-phish-ucsd',
        note: 'A trial with 19,500 hospital staff found almost no effect of training (1.7 %). Off unless you switch it on.',
      }),
    })),
  },
];
