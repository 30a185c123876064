import { describe, expect, it } from 'vitest';
import { addControls } from '#models/library/add-controls';
import { controlLibrary } from '#models/library/controls/index';
import type { Advice } from '#models/library/presets/advice';
import { createPlan, presets } from '#models/library/presets/index';
import { markets } from '#models/library/presets/market';
import { presetProposals } from '#models/library/presets/proposals';
import { text as german } from '#models/library/text/de/index';
import { text as english } from '#models/library/text/en/index';
import { englishLibrary, inLanguage, type LibraryWords } from '#models/library/text/text';
import { libraryWords } from '#models/library/text/words';
import { threatLibrary } from '#models/library/threats/index';
import { industries } from '#models/plan/organization';
import { readPlan } from '#models/plan/parse';
import { anyAdvice } from '../../support/preset-plan';

/** Advice of every kind that a ready-made plan has words for. */
const everyAdvice = [true, false].flatMap((yes) =>
  [true, false].flatMap((pays) =>
    (['least', 'appetite', 'nearest'] as const).flatMap((grounds) =>
      [[], ['a']].map((ids): Advice => {
        const controls = ids.map((control) => ({ control, startYear: 1 }));
        const roles = ids.map((control) => ({ control, role: yes ? ('appetite' as const) : ('required' as const) }));
        const smaller = { controls, hasLess: yes };
        return { controls, roles, grounds, pays, isShortOfMoney: yes, isCapped: yes, smaller };
      }),
    ),
  ),
);

const sentences = Object.values(english).flat();
const pairs = Object.values(german).flatMap((topic): [string, string][] => Object.entries(topic));

/** Digits of every number in a sentence, without the marks that differ by language. */
const numbersOf = (sentence: string) =>
  (sentence.match(/\{\}|\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replace(/[.,]/g, '')).sort();

/** Said in one language only: a statute in German, the beds that so many employees tend in the United States. */
const written = { de: /§ 43 Abs\. 3 BDSG/, en: /about 180 beds/ };

const englishWords =
  /\b(the|and|of|with|for|are|from|by|which|that|their|not|no|at|on|to|is|or|assumption|price|cost|share|staff|records?)\b/i;

describe('the sentences of the libraries', () => {
  it('stand in one topic each', () => {
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  it('are all said by some library', () => {
    const said = new Set<string>();
    const listen: LibraryWords = {
      ...englishLibrary,
      sentence: (english) => {
        said.add(english);
        return english;
      },
    };
    const people = { people: ['people'], cards: ['cards'], perDollar: 0.92, annualRevenue: 30e6 };
    inLanguage([...controlLibrary], listen);
    for (const { id, ...preset } of presets) {
      inLanguage(
        { name: preset.name, description: preset.description, recordsQuestion: preset.recordsQuestion },
        listen,
      );
      for (const locale of markets) createPlan(id, anyAdvice, { locale }, listen);
    }
    for (const advice of everyAdvice) {
      for (const proposal of presetProposals(advice, { year1: ['b'], year2: [] }, [])) inLanguage(proposal, listen);
    }
    for (const industry of industries)
      for (const isEuropean of [true, false])
        for (const threat of Object.values(threatLibrary))
          inLanguage(threat({ ...people, industry, isEuropean }), listen);
    const reading = readPlan({ format: 'boardcase-plan', version: 1, name: 'Empty', currency: 'CHF', scenarios: [] });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    addControls(reading.plan, ['mfa'], listen);
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual([]);
  });
});

describe('German of the libraries', () => {
  it('leaves no English word', () => {
    expect(pairs.filter(([, said]) => englishWords.test(said)).map(([, said]) => said)).toEqual([]);
  });

  it('says the same numbers', () => {
    const differing = pairs.flatMap(([english, said]) => {
      const [en, de] = [numbersOf(english.replace(written.en, '')), numbersOf(said.replace(written.de, ''))];
      return en.join() === de.join() ? [] : [{ english, said }];
    });
    expect(differing).toEqual([]);
  });

  it('writes as German is written: per cent after a space that does not break, quotes below, no straight apostrophe', () => {
    const wrong = pairs.filter(([, said]) => /\d%|\d %|"|(?:^|\s)“|'|\$|\d,\d{3}\b(?! ?(?:Mio|Mrd))/.test(said));
    expect(wrong.map(([, said]) => said)).toEqual([]);
  });

  it('writes numbers with a decimal comma', async () => {
    const words = await libraryWords('de');
    const plan = createPlan('retailer', anyAdvice, { annualRevenue: 20e6, locale: 'de-DE' }, words);
    const texts = JSON.stringify(plan);
    expect(texts).toMatch(/Mit dem Faktor 0,\d\d an Umsatz und Branche angepasst/);
    expect(texts).not.toMatch(/\{\}/);
  });
});
