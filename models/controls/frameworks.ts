/** Identifiers by group. */
export type Groups = Record<string, readonly string[]>;

/**
 * The 22 categories of the NIST Cybersecurity Framework 2.0.
 * Source: NIST CSWP 29, The NIST Cybersecurity Framework (CSF) 2.0, 26 February 2024, appendix A.
 */
export const csf = {
  Govern: ['GV.OC', 'GV.RM', 'GV.RR', 'GV.PO', 'GV.OV', 'GV.SC'],
  Identify: ['ID.AM', 'ID.RA', 'ID.IM'],
  Protect: ['PR.AA', 'PR.AT', 'PR.DS', 'PR.PS', 'PR.IR'],
  Detect: ['DE.CM', 'DE.AE'],
  Respond: ['RS.MA', 'RS.AN', 'RS.CO', 'RS.MI'],
  Recover: ['RC.RP', 'RC.CO'],
} as const satisfies Groups;

/**
 * The standards of the HIPAA Security Rule, named by the paragraph that all their implementation specifications share.
 * Source: 45 CFR §§ 164.308, 164.310, 164.312, 164.314 and 164.316.
 */
export const hipaa = {
  Administrative: [
    '164.308(a)(1)',
    '164.308(a)(2)',
    '164.308(a)(3)',
    '164.308(a)(4)',
    '164.308(a)(5)',
    '164.308(a)(6)',
    '164.308(a)(7)',
    '164.308(a)(8)',
    '164.308(b)',
  ],
  Physical: ['164.310(a)', '164.310(b)', '164.310(c)', '164.310(d)'],
  Technical: ['164.312(a)', '164.312(b)', '164.312(c)', '164.312(d)', '164.312(e)'],
  Organizational: ['164.314(a)', '164.314(b)'],
  Documentation: ['164.316(a)', '164.316(b)'],
} as const satisfies Groups;

export type SafeguardId = (typeof csf)[keyof typeof csf][number] | (typeof hipaa)[keyof typeof hipaa][number];
export type SafeguardGroup = keyof typeof csf | keyof typeof hipaa;
