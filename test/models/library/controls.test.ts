import { describe, expect, it } from 'vitest';
import { controlLibrary } from '#models/library/controls/index';
import { threatLibrary } from '#models/library/threats/index';
import { referenceById } from '#models/reference/lookup';

/** Categories of the NIST Cybersecurity Framework 2.0 (CSWP 29, 2024). */
const csfCategories = [
  ...['OC', 'RM', 'RR', 'PO', 'OV', 'SC'].map((category) => `GV.${category}`),
  ...['AM', 'RA', 'IM'].map((category) => `ID.${category}`),
  ...['AA', 'AT', 'DS', 'PS', 'IR'].map((category) => `PR.${category}`),
  ...['CM', 'AE'].map((category) => `DE.${category}`),
  ...['MA', 'AN', 'CO', 'MI'].map((category) => `RS.${category}`),
  ...['RP', 'CO'].map((category) => `RC.${category}`),
];

/** Standards of the HIPAA Security Rule, 45 CFR 164.308 to 164.312. */
const hipaaStandards = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `164.308(a)(${n})`),
  '164.308(b)',
  ...['a', 'b', 'c', 'd'].map((letter) => `164.310(${letter})`),
  ...['a', 'b', 'c', 'd', 'e'].map((letter) => `164.312(${letter})`),
];

const ids = controlLibrary.map(({ id }) => id);

describe('control library', () => {
  it('has every id once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(controlLibrary.map((control) => [control.id, control] as const))('%s is complete', (id, control) => {
    expect(control.name && control.description && control.pushback).toBeTruthy();
    const { oneTime, annual, perUnit = [], fte } = control.costs!;
    expect(oneTime ?? annual ?? perUnit[0] ?? fte).toBeDefined();
    expect(control.effects!.length).toBeGreaterThan(0);
    expect(control.frameworks!.csf!.length).toBeGreaterThan(0);
    expect(control.frameworks!.csf!.filter((category) => !csfCategories.includes(category))).toEqual([]);
    expect(control.frameworks!.hipaa!.filter((standard) => !hipaaStandards.includes(standard))).toEqual([]);
    expect(control.effects!.map(({ scenario }) => scenario).filter((scenario) => !(scenario in threatLibrary))).toEqual(
      [],
    );
    const related = [...(control.requires ?? []), ...(control.excludes ?? [])];
    expect(related.filter((other) => other === id || !ids.includes(other))).toEqual([]);
  });

  it('rolls out without steps back', () => {
    for (const { coverage = [] } of controlLibrary) expect(coverage).toEqual([...coverage].sort());
  });

  it('says so where evidence is the claim of a vendor', () => {
    const claims = controlLibrary
      .flatMap(({ effects = [] }) => effects)
      .filter(({ source, note }) => {
        const figure = source ? referenceById(source) : undefined;
        return figure?.vendorClaim && !/vendor|seller|maker/i.test(String(note ?? ''));
      });
    expect(claims.map(({ note }) => note)).toEqual([]);
  });

  it('keeps staff training at the modest end: the hospital trial, not the vendor', () => {
    const training = controlLibrary.find(({ id }) => id === 'awareness-training')!;
    const { source, frequency } = training.effects!.find(({ scenario }) => scenario === 'mail-fraud')!;
    expect(source).toBe('F-phish-ucsd');
    const { low, likely } = frequency as { low: number; likely: number };
    expect(low).toBeLessThanOrEqual(referenceById('F-phish-ucsd')!.value!);
    expect(likely).toBeLessThan(0.1);
  });

  it('serves every HIPAA Security Rule standard of 164.308 and 164.312', () => {
    const served = new Set(controlLibrary.flatMap(({ frameworks }) => frameworks!.hipaa!));
    const open = hipaaStandards.filter((standard) => !standard.startsWith('164.310') && !served.has(standard));
    expect(open).toEqual([]);
  });
});
