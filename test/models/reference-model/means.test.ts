import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { combinations, features, generatedPlan } from './generated-plans';
import { meansByYear, meansOf } from './means';
import { billOf, gainsOf, presentValue, returnOf } from './money';
import { heldValue } from './rate';

/**
 * How far the program's means may be from the reference's, as a share. Closed forms agree to 1e-9; where the program sums
 * by quadrature (docs/engine.md, "Accuracy") to what that page says.
 */
const quadrature: Record<string, number> = {
  'a cap': 1e-5,
  'suits that follow the records': 1e-4,
  'an overlap group': 3e-4,
  'a driver of all magnitudes': 1e-6,
  'an annual probability': 1e-5,
  'an uncertain elasticity': 1e-6,
};
const toleranceOf = (on: readonly string[]) => Math.max(1e-9, ...on.map((name) => quadrature[name] ?? 0));

const isInsured = (on: readonly string[]) => on.some((name) => name.startsWith('cover'));

/** A year's cap on a sum of penalties has no mean in closed form: these plans are for the simulation alone. */
const hasClosedForm = (on: readonly string[]) => !on.includes('a penalty with a yearly cap');

describe('means in closed form, written anew from the documents', () => {
  test.each(Object.keys(features).filter((name) => hasClosedForm([name])))(
    '%s, alone and with each other feature',
    (name) => {
      for (const on of combinations.filter((on) => on[0] === name && hasClosedForm(on))) {
        const plan = generatedPlan(on, combinations.indexOf(on));
        const result = simulateInline(plan, { seed: 1, years: 100 });
        const of = meansOf(plan);
        const agree = (what: string, got: number | null, wanted: number | null, scale = Math.abs(wanted ?? 0)) => {
          const told = `${on.join(' and ')}: ${what} is ${got}, by the reference ${wanted}`;
          if (got === null || wanted === null) expect(got, told).toBe(wanted);
          else expect(Math.abs(got - wanted), told).toBeLessThanOrEqual(toleranceOf(on) * scale + 1e-9);
        };
        const before = meansByYear(plan, of, null);
        for (const [k, strategy] of [result.baseline, ...result.proposals].entries()) {
          const proposal = plan.proposals[k - 1] ?? null;
          const { loss, records, stolen, byScenario } = of(proposal, 'steady');
          agree('gross loss', strategy.meanGrossLoss, loss);
          agree('records exposed', strategy.recordsExposedPerYear, records);
          agree('stolen value', strategy.resale.meanStolenPerYear, stolen);
          agree('held value', strategy.resale.held, heldValue(plan));
          for (const [s, row] of byScenario.entries()) {
            agree('incidents', strategy.byScenario[s].meanFrequency, row.incidents);
            if (!isInsured(on)) agree('loss of a scenario', strategy.byScenario[s].meanAnnualLoss, row.loss);
          }
          if (isInsured(on)) continue;
          const byYear = meansByYear(plan, of, proposal);
          byYear.forEach((mean, i) => {
            const { baseline, proposals } = result.years[i];
            agree(`loss of year ${i + 1}`, [baseline, ...proposals][k].meanAnnualLoss, mean);
          });
        }
        for (const [i, proposal] of plan.proposals.entries()) {
          const got = result.proposals[i];
          const bill = billOf(plan, proposal);
          for (const [t, cash] of bill.cash.entries()) agree(`cash of year ${t}`, got.cashByYear[t], cash);
          agree('yearly cost', got.annualCost, bill.ask);
          agree('friction', got.frictionCost, bill.friction);
          if (isInsured(on)) continue;
          const after = meansByYear(plan, of, proposal);
          const gains = before.map((loss, t) => loss - after[t]);
          const steady = of(null, 'steady').loss;
          const wanted = returnOf(plan, bill, gains, steady - of(proposal, 'steady').loss);
          const money = before.reduce((sum, loss) => sum + loss, 0);
          agree('risk reduction', got.riskReduction, wanted.riskReduction, steady);
          agree('ROSI', got.rosi, wanted.rosi, steady / bill.ask);
          agree('net present value', got.npv, wanted.npv, money);
          agree(
            'benefit–cost ratio',
            got.benefitCostRatio,
            wanted.benefitCostRatio,
            money / presentValue(plan.budget.discountRate, bill.flows),
          );
          agree('cost of waiting', got.costOfDelay, wanted.costOfDelay, money);
          const flows = [...gainsOf(plan, gains), ...bill.flows.map((flow) => ({ ...flow, amount: -flow.amount }))];
          if (got.irr !== null) agree('present value at the internal rate', presentValue(got.irr, flows), 0, 3 * money);
          if (got.paybackYears === null || wanted.paybackYears === null)
            agree('payback', got.paybackYears, wanted.paybackYears);
          else
            agree(
              'payback',
              got.paybackYears,
              wanted.paybackYears,
              money / Math.max(1, gains.at(-1)! - bill.cash.at(-1)!),
            );
        }
      }
    },
    // The reference integrates slowly; a busy machine takes three times as long.
    120_000,
  );
});
