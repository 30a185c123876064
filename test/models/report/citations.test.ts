import { describe, expect, it } from 'vitest';
import { createCitationList } from '#models/report/citations';
import { reportText } from '#models/report/text/language';

const cited = (source: string, country: string, language: 'en' | 'de' = 'en') => {
  const list = createCitationList({ text: reportText(language), plan: { organization: { country } } });
  list.numberOf(source);
  return list.items()[0].text;
};

describe('citations', () => {
  it('say that a figure is of another country than the plan’s', () => {
    expect(cited('F-fl-edr-s1-rsm', 'DE')).toContain('US figure');
    expect(cited('F-fl-edr-s1-rsm', 'DE', 'de')).toContain('Wert aus den USA');
    expect(cited('F-fl-edr-s1-rsm', 'US')).not.toContain('US figure');
    expect(cited('D-dbir25-ransom', 'DE')).not.toContain('figure');
  });

  it('name the second place where a second-hand figure was read', () => {
    expect(cited('D-dbir25-ransom', 'US')).toMatch(/secondary; also in Verizon \(GBHackers\)/);
    expect(cited('A-ibm25-comp2', 'US')).not.toMatch(/secondary|also in/);
  });
});
