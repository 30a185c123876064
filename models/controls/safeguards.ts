import type { Language } from '../plan/language';
import { safeguardGroups, safeguardNames } from './text/de';

/** A safeguard of a framework that controls can serve. */
export interface Safeguard {
  framework: 'csf' | 'hipaa';
  /** As the framework writes it: `PR.AA`, `164.308(a)(5)`. */
  id: string;
  name: string;
  /** Function or kind of safeguard it belongs to. */
  group: string;
}

type Groups = Record<string, readonly (readonly [id: string, name: string])[]>;

/**
 * The 22 categories of the NIST Cybersecurity Framework 2.0.
 * Source: NIST CSWP 29, The NIST Cybersecurity Framework (CSF) 2.0, 26 February 2024, appendix A.
 */
const csf = {
  Govern: [
    ['GV.OC', 'Organizational context'],
    ['GV.RM', 'Risk management strategy'],
    ['GV.RR', 'Roles, responsibilities and authorities'],
    ['GV.PO', 'Policy'],
    ['GV.OV', 'Oversight'],
    ['GV.SC', 'Supply chain risk management'],
  ],
  Identify: [
    ['ID.AM', 'Asset management'],
    ['ID.RA', 'Risk assessment'],
    ['ID.IM', 'Improvement'],
  ],
  Protect: [
    ['PR.AA', 'Identity management, authentication and access control'],
    ['PR.AT', 'Awareness and training'],
    ['PR.DS', 'Data security'],
    ['PR.PS', 'Platform security'],
    ['PR.IR', 'Technology infrastructure resilience'],
  ],
  Detect: [
    ['DE.CM', 'Continuous monitoring'],
    ['DE.AE', 'Adverse event analysis'],
  ],
  Respond: [
    ['RS.MA', 'Incident management'],
    ['RS.AN', 'Incident analysis'],
    ['RS.CO', 'Incident response reporting and communication'],
    ['RS.MI', 'Incident mitigation'],
  ],
  Recover: [
    ['RC.RP', 'Incident recovery plan execution'],
    ['RC.CO', 'Incident recovery communication'],
  ],
} as const satisfies Groups;

/**
 * The standards of the HIPAA Security Rule, named by the paragraph that all their implementation specifications share.
 * Source: 45 CFR §§ 164.308, 164.310, 164.312, 164.314 and 164.316.
 */
const hipaa = {
  Administrative: [
    ['164.308(a)(1)', 'Security management process'],
    ['164.308(a)(2)', 'Assigned security responsibility'],
    ['164.308(a)(3)', 'Workforce security'],
    ['164.308(a)(4)', 'Information access management'],
    ['164.308(a)(5)', 'Security awareness and training'],
    ['164.308(a)(6)', 'Security incident procedures'],
    ['164.308(a)(7)', 'Contingency plan'],
    ['164.308(a)(8)', 'Evaluation'],
    ['164.308(b)', 'Business associate contracts'],
  ],
  Physical: [
    ['164.310(a)', 'Facility access controls'],
    ['164.310(b)', 'Workstation use'],
    ['164.310(c)', 'Workstation security'],
    ['164.310(d)', 'Device and media controls'],
  ],
  Technical: [
    ['164.312(a)', 'Access control'],
    ['164.312(b)', 'Audit controls'],
    ['164.312(c)', 'Integrity'],
    ['164.312(d)', 'Person or entity authentication'],
    ['164.312(e)', 'Transmission security'],
  ],
  Organizational: [
    ['164.314(a)', 'Business associate contracts or other arrangements'],
    ['164.314(b)', 'Requirements for group health plans'],
  ],
  Documentation: [
    ['164.316(a)', 'Policies and procedures'],
    ['164.316(b)', 'Documentation'],
  ],
} as const satisfies Groups;

type Named<Frameworks> = Frameworks extends Groups ? Frameworks[keyof Frameworks][number][0] : never;
export type SafeguardId = Named<typeof csf> | Named<typeof hipaa>;
export type SafeguardGroup = keyof typeof csf | keyof typeof hipaa;

const table = (framework: Safeguard['framework'], groups: Groups, language: Language): Safeguard[] =>
  Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([id, name]) =>
      language === 'de'
        ? { framework, id, name: safeguardNames[id as SafeguardId], group: safeguardGroups[group as SafeguardGroup] }
        : { framework, id, name, group },
    ),
  );

/** Every safeguard of both frameworks, in the order of the texts, named in a language. */
export const safeguardsIn = (language: Language): readonly Safeguard[] => [
  ...table('csf', csf, language),
  ...table('hipaa', hipaa, language),
];
