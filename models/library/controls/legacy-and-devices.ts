import { type ControlInput, effect, effects } from './effects';

export const legacyReplacement: ControlInput = {
  id: 'legacy-replacement',
  name: 'Replace systems past end of life',
  description: 'Endpoints and servers without vendor support are replaced over two years.',
  costs: {
    oneTime: {
      formula: 'endpoints * endpointsPastEndOfLife * 900 + servers * serversPastEndOfLife * 9000',
      note: 'Assumption: $900 a computer and $9,000 a server with installation; part of it may stand in the renewal budget already.',
    },
    fte: { formula: '0.2', note: 'Assumption: project management.' },
    frictionMinutesPerUserWeek: 0.3,
    note: 'Friction is an assumption: users change computers once.',
  },
  effects: [
    effect(
      'legacy-exploited',
      { frequency: [0.35, 0.6, 0.85] },
      { note: 'Assumption: what is gone cannot be exploited; devices with embedded systems remain.' },
    ),
    ...effects(
      ['ransomware', 'hacked-server', 'card-skimming', 'production-stopped'],
      { frequency: [0.02, 0.07, 0.15] },
      {
        source: 'A-ibm24-vec-known-unpatched-share',
        note: 'Assumption: known unpatched flaws start 6 % of breaches (IBM 2024), and old systems help an intruder onward.',
      },
    ),
    effect('system-failure', { frequency: [0.03, 0.1, 0.2] }, { note: 'Assumption: old hardware fails more often.' }),
  ],
  coverage: [0.5, 0.95],
  excludes: ['legacy-shielding'],
  frameworks: { csf: ['ID.AM', 'PR.PS'], hipaa: ['164.308(a)(1)', '164.310(d)'] },
  pushback: 'Departments whose applications run on nothing newer.',
  note: 'Coverage by year is an assumption.',
};

export const legacyShielding: ControlInput = {
  id: 'legacy-shielding',
  name: 'Extended support and virtual patching for old systems',
  description: 'Systems past end of life get paid extended updates where sold, and filters in front of them where not.',
  costs: {
    annual: {
      formula: 'endpoints * endpointsPastEndOfLife * 61 + servers * serversPastEndOfLife * 150',
      source: 'F-price-esu10',
      note: 'Windows 10 extended updates: $61 in the first year, doubling each year after; $150 for filters per server is an assumption.',
    },
    oneTime: { formula: '8000', note: 'Assumption: setting up filters.' },
    fte: { formula: '0.1', note: 'Assumption.' },
  },
  effects: [
    effect(
      'legacy-exploited',
      { frequency: [0.2, 0.4, 0.6] },
      { note: 'Assumption: closes known flaws, not those of applications.' },
    ),
    ...effects(
      ['ransomware', 'hacked-server', 'card-skimming', 'production-stopped'],
      { frequency: [0.01, 0.04, 0.09] },
      {
        source: 'A-ibm24-vec-known-unpatched-share',
        note: 'Assumption: known unpatched flaws start 6 % of breaches (IBM 2024); part of them.',
      },
    ),
  ],
  coverage: [0.8, 0.95],
  reliability: 0.9,
  excludes: ['legacy-replacement'],
  frameworks: { csf: ['PR.PS'], hipaa: ['164.308(a)(1)'] },
  pushback: 'Finance, as it buys time and no new computer.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const deviceMonitoring: ControlInput = {
  id: 'medical-device-monitoring',
  name: 'Medical-device inventory and monitoring',
  description:
    'Every connected device is known with its software and flaws; unusual traffic raises an alarm with biomedical engineering.',
  costs: {
    oneTime: { formula: 'sites * 4000', note: 'Assumption: sensors and matching with the asset register.' },
    annual: {
      formula: 'sites * (medicalDevices > sites * 3000 ? 38250 : medicalDevices > sites * 780 ? 25650 : 9000)',
      source: 'F-fl-mds-armis',
      note: 'Contract price per hospital site by number of devices (780, 3,000, 15,000).',
    },
    fte: { formula: '0.1 + medicalDevices * 0.00004', note: 'Assumption: biomedical engineering acts on findings.' },
  },
  effects: [
    effect(
      'medical-device',
      { frequency: [0.1, 0.25, 0.45], magnitude: [0.1, 0.25, 0.4] },
      {
        source: 'D-fbi22-53',
        note: 'Assumption on size: 53 % of connected devices have known critical flaws (FBI 2022), and most hospitals cannot list them.',
      },
    ),
    effect(
      'legacy-exploited',
      { frequency: [0.02, 0.08, 0.15], magnitude: [0.02, 0.08, 0.15] },
      { note: 'Assumption: devices are part of the legacy.' },
    ),
    effect(
      'ransomware',
      { magnitude: { productivity: [0.01, 0.04, 0.08] } },
      { note: 'Assumption: devices are isolated earlier.' },
    ),
  ],
  coverage: [0.7, 1],
  reliability: 0.95,
  frameworks: { csf: ['ID.AM', 'DE.CM'], hipaa: ['164.308(a)(1)', '164.310(d)'] },
  pushback: 'Biomedical engineering, for work that was nobody’s.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const assetInventory: ControlInput = {
  id: 'asset-inventory',
  name: 'Complete inventory of assets',
  description: 'One list of computers, servers, cloud accounts and software, fed automatically.',
  costs: {
    oneTime: { formula: '15000', note: 'Assumption: connecting sources.' },
    perUnit: [
      {
        unit: 'endpoint',
        annual: 21.37,
        source: 'F-fl-asset-axonius',
        note: 'Lowest contract price per asset and year; small volumes pay up to $61.',
      },
      { unit: 'server', annual: 21.37, source: 'F-fl-asset-axonius' },
    ],
    fte: { formula: '0.15', note: 'Assumption.' },
  },
  effects: [
    ...effects(
      ['ransomware', 'hacked-server', 'legacy-exploited', 'cloud-misconfiguration'],
      { frequency: [0.01, 0.04, 0.09] },
      {
        source: 'A-ibm25-factor-attack-surface-management-tools',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $160,547 less with attack-surface management; here as fewer incidents, an assumption.',
      },
    ),
  ],
  coverage: [0.7, 0.95],
  frameworks: { csf: ['ID.AM'], hipaa: ['164.308(a)(1)', '164.310(d)'] },
  pushback: 'Little.',
  note: 'Coverage by year is an assumption.',
};

export const plantSegmentation: ControlInput = {
  id: 'plant-segmentation',
  name: 'Separate the plant network',
  description:
    'Control systems behind their own firewall with watched ways in, and a way to run cut off from the office.',
  costs: {
    oneTime: { formula: 'sites * 45000', note: 'Assumption: firewall, switches, work during a stop of production.' },
    annual: {
      formula: 'iotDevices * 17.72',
      source: 'F-fl-iot-armis',
      note: 'Contract price per connected asset and year for monitoring, 10,001 to 25,000 assets.',
    },
    fte: { formula: '0.2 + sites * 0.05', note: 'Assumption.' },
  },
  effects: [
    effect(
      'production-stopped',
      { frequency: [0.15, 0.35, 0.6], magnitude: [0.05, 0.2, 0.35] },
      { note: 'Assumption: most ways in lead through the office network.' },
    ),
    effect(
      'ransomware',
      { magnitude: { productivity: [0.1, 0.25, 0.45] } },
      {
        source: 'F-seg-akamai',
        note: 'A vendor’s survey: recovery in 4 hours with segmentation, 15 without; a third of it taken: plants run on while offices are down.',
      },
    ),
  ],
  coverage: [0.4, 0.8, 1],
  reliability: 0.95,
  overlapGroup: 'zones',
  frameworks: { csf: ['PR.IR'], hipaa: [] },
  pushback: 'Plant managers, for the stop while it is built.',
  note: 'Reliability and coverage by year are assumptions.',
};
