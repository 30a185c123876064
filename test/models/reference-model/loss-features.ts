import type { Feature } from './plain-plan';

/** What an incident exposes and costs. */
export const lossFeatures: Record<string, Feature> = {
  'a share of records': (plan, { range }) => {
    plan.scenarios[0].recordsExposed = { types: ['patients', 'cards'], share: range(0, 0.8) };
    plan.scenarios[0].losses.push({ id: 'notice', form: 'response', basis: 'record', amount: 5 });
  },
  'a count of records': (plan, { between }) => {
    plan.scenarios[1].recordsExposed = {
      types: ['cards'],
      count: { kind: 'interval', low: 50, high: between(300, 500) },
    };
    plan.scenarios[1].losses.push({
      id: 'cards',
      form: 'fines',
      basis: 'record',
      amount: { kind: 'range', low: 2, likely: 4, high: 12 },
    });
  },
  people: (plan, { between }) => {
    plan.scenarios[0].recordsExposed = { share: between(0.1, 0.7), types: ['patients', 'cards'] };
    plan.scenarios[0].losses.push({
      id: 'letters',
      form: 'reputation',
      basis: 'person',
      amount: { kind: 'range', low: 1, likely: 3, high: 8 },
    });
  },
  'hours of an outage': (plan, { between }) => {
    plan.scenarios[1].losses.push({
      id: 'outage',
      form: 'productivity',
      basis: 'hour',
      quantity: { kind: 'interval', low: 4, high: between(40, 90) },
      amount: between(60, 150),
    });
  },
  'a part that may not occur': (plan, { range }) => {
    plan.scenarios[0].losses.push({
      id: 'suit',
      form: 'fines',
      order: 'secondary',
      probability: range(0.1, 0.7),
      amount: { kind: 'range', low: 4000, likely: 9000, high: 20_000 },
    });
  },
  'suits that follow the records': (plan, { between, range }) => {
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: { kind: 'interval', low: 0.01, high: 0.7 } };
    const probability = { logistic: { at: between(60, 300), slope: between(0.8, 2.5), mean: between(0.15, 0.5) } };
    plan.scenarios[0].losses.push(
      { id: 'defence', form: 'fines', probability, amount: range(2000, 12_000) },
      { id: 'settlement', form: 'fines', probability, basis: 'person', amount: range(5, 60), cap: 20_000 },
    );
  },
  'parts that go together': (plan, { between, range }) => {
    plan.scenarios[0].dependence = { rho: between(0.3, 0.9) };
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: { kind: 'interval', low: 0.02, high: 0.6 } };
    plan.scenarios[0].losses.push(
      { id: 'letter', form: 'response', basis: 'record', amount: range(2, 30) },
      {
        id: 'standstill',
        form: 'productivity',
        basis: 'hour',
        quantity: { kind: 'interval', low: 3, high: 80 },
        amount: 150,
      },
    );
  },
  'a cap': (plan, { between }) => {
    plan.scenarios[0].losses[0].cap = between(5000, 9000);
    plan.scenarios[0].losses.push({
      id: 'rebuilding',
      form: 'replacement',
      quantity: 2,
      amount: { kind: 'truncatedLognormal', mu: 8, sigma: 0.8, lower: 500, upper: 9000 },
      cap: { kind: 'range', low: 3000, likely: 6000, high: 12_000 },
    });
  },
  'a penalty': (plan, { between }) => {
    const severity = { kind: 'range' as const, low: 0, likely: 0.001, high: between(0.002, 0.01) };
    plan.scenarios[1].losses.push({
      id: 'fine',
      form: 'fines',
      basis: 'penalty',
      rule: 'ocr-settlement',
      probability: between(0.2, 0.6),
      severity,
    });
  },
  'a penalty with a yearly cap': (plan, { between }) => {
    const severity = { kind: 'range' as const, low: 0, likely: 0.3, high: 1 };
    plan.scenarios[0].losses.push({
      id: 'breach',
      form: 'fines',
      basis: 'penalty',
      rule: 'hipaa-tier-1',
      quantity: 2,
      probability: between(0.5, 0.9),
      severity,
    });
  },
  'a fine that prices do not raise': (plan, { between }) => {
    plan.currency = 'EUR';
    plan.scenarios[0].losses.push({
      id: 'art83',
      form: 'fines',
      basis: 'penalty',
      rule: 'gdpr-security',
      severity: between(0.0003, 0.001),
    });
  },
  'records of the same people': (plan, { between }) => {
    plan.records[1].peopleOf = 'patients';
    plan.scenarios[1].recordsExposed = { types: ['patients', 'cards'], count: between(100, 900) };
    plan.scenarios[1].losses.push({ id: 'calls', form: 'response', basis: 'person', amount: 4 });
  },
  attractiveness: (plan, { between }) => {
    plan.scenarios[1].recordsExposed = { types: [], count: between(20, 200) };
    plan.resale = {
      ...plan.resale,
      attractiveness: { enabled: true, elasticity: between(0.2, 0.6), referencePrize: 2000 },
    };
  },
  liability: (plan, { between }) => {
    plan.records[0].resalePrice = { kind: 'range', low: 1, likely: 3, high: 15 };
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: between(0.1, 0.6) };
    plan.resale = { ...plan.resale, liability: { enabled: true, multiple: between(0.5, 2) } };
  },
  'a truncated lognormal': (plan, { between }) => {
    plan.scenarios[1].losses[0].amount = {
      kind: 'truncatedLognormal',
      mu: between(7.5, 8.5),
      sigma: 0.7,
      lower: 800,
      upper: 30_000,
    };
  },
};
