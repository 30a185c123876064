/** Sentences of library/threats/ransomware; `{}` stands for a number. */
export const ransomware = [
  'Ransomware',
  'Criminals encrypt servers and workstations and threaten to publish what they copied. Work falls back to paper for days or weeks. Moved by exposed remote access, slow patching, flat networks and backups within the attackers’ reach.',
  'Ransomware is in 44 % of breaches (DBIR 2025) and one in ten organizations of $100 m to $1 bn revenue has a public incident a year: 4 %. UK large businesses report 14 %. The mean of this interval is 5.7 % before scaling, for organizations with the controls that they have.',
  'Rebuilding systems, overtime, outside help',
  'Mean recovery cost of health care victims, ransom excluded: $1.02 m in 2025, $2.57 m in 2024 (Sophos). The mean of this interval is $1.3 m before scaling.',
  'Ransom',
  '36 % of health care victims paid in 2025; the likely value assumes a policy not to pay.',
  'Published average payment $150,000, median demand $345,000; the upper end follows the 2024 median payments of about $1 m (Sophos).',
  'A day to seven weeks: the mean of 14 days agrees with Comparitech (14 days in 2016–2023, 17 in a later count). 58 % of health care victims recovered within a week in 2025, 37 % took over a month in 2024 (Sophos).',
] as const;
