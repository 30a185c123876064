import { describe, expect, it } from 'vitest';
import { foreignOrigin } from '#models/reference/foreign-figure';
import { figuresBySubject, referenceById } from '#models/reference/lookup';

const all = Object.values(figuresBySubject).flatMap((figures) => [...figures.values()]);

/** Where a publisher's own text stands: its own addresses, and full copies of a document it put out. */
const ownAddresses: readonly [publisher: RegExp, host: RegExp][] = [
  [/^IBM/, /(^|\.)ibm\.com$/],
  [/^Verizon/, /(^|\.)verizon\.com$/],
  [/^US Department of Health and Human Services/, /^ocrportal\.hhs\.gov$/],
  [/^HHS \/ Federal Register/, /^regulations\.justia\.com$/],
  [/^State of Florida/, /^www\.dms\.myflorida\.com$/],
  [/^US Bureau of Labor Statistics/, /^www\.bls\.gov$/],
  [/^BakerHostetler/, /^www\.bakerdatacounsel\.com$/],
  [/^Pennsylvania Attorney General/, /^www\.attorneygeneral\.gov$/],
  [/^New York State Attorney General/, /^databreaches\.net$/],
  [/^Marsh McLennan/, /^ai-techpark\.com$/],
  [/^Sophos/, /^(news\.sophos\.com|koudanews\.com)$/],
  [/^Microsoft \(Meyer/, /^www\.scribd\.com$/],
  [/^CMS/, /^cms\.law$/],
  [/^Comparitech/, /(^|\.)comparitech\.com$/],
  [/^American Hospital Association/, /^www\.aha\.org$/],
  [/^Asimily/, /^asimily\.com$/],
  [/^Cybersixgill/, /^cybersixgill\.com$/],
  [/^Definitive Healthcare/, /^definitivehc\.com$/],
  [/Elisity/, /^www\.elisity\.com$/],
  [/^IANS/, /^www\.(iansresearch|prnewswire)\.com$/],
  [/^KnowBe4/, /(^|\.)knowbe4\.com$/],
];

describe('the standing of figures', () => {
  it('is first-hand only where the publisher’s own text was read', () => {
    const elsewhere = all
      .filter(({ standing }) => standing === 'firstHand')
      .filter(({ source: { publisher, url } }) => {
        const { host } = new URL(url);
        return !ownAddresses.some(([name, address]) => name.test(publisher) && address.test(host));
      })
      .map(({ id, source }) => `${id}: ${source.publisher}, ${source.url}`);
    expect(elsewhere).toEqual([]);
  });

  it('names a second reading only at another address than the first', () => {
    const twice = all.filter(({ secondSource }) => secondSource !== undefined);
    expect(twice.length).toBeGreaterThan(15);
    const host = (url: string) => new URL(url).host;
    for (const { id, source, secondSource } of twice) {
      expect(secondSource!.url, id).not.toBe(source.url);
      // Moody's figures were printed twice by one magazine, from two reports of the agency.
      if (!id.startsWith('C-moody')) expect(host(secondSource!.url), id).not.toBe(host(source.url));
    }
  });

  it('has the shares of the Verizon report as two magazines print them', () => {
    expect(referenceById('D-dbir25-vec')!.points).toEqual({ credentials: 0.22, vulnerabilities: 0.2, phishing: 0.16 });
  });
});

describe('where a figure comes from', () => {
  it('is told for a plan in another country, and not for one at home or a figure of many countries', () => {
    const of = (geography: string, country: string) => foreignOrigin({ geography }, country);
    expect(of('United States', 'DE')).toBe('US');
    expect(of('Florida, US (public contract)', 'GB')).toBe('US');
    expect(of('United States', 'US')).toBeNull();
    expect(of('Global', 'DE')).toBeNull();
    expect(of('Global (US-heavy)', 'DE')).toBeNull();
    expect(of('United Kingdom', 'US')).toBe('GB');
    expect(of('EU/EEA', 'NO')).toBeNull();
    expect(of('EU-27', 'US')).toBe('EU');
    expect(of('US & Canada', 'CA')).toBeNull();
    expect(of('US & Canada', 'JP')).toBe('northAmerica');
  });

  it('is known for every figure of one country: no geography is left unread', () => {
    const ofMany = /^(Global|-$|US\/UK|US, UK)/;
    const unread = new Set(
      all
        .map(({ geography }) => geography)
        .filter((geography) => !ofMany.test(geography) && !foreignOrigin({ geography }, 'XX')),
    );
    expect([...unread]).toEqual([]);
  });
});
