import { headlineFigures } from '#models/report/headline';
import { explainControls, explainDrivers, explainInput, explainPopulation } from './explain-factors';
import { explainAvoided, explainCost, explainFigure } from './explain-figure';
import { explainFrequency, explainPart, explainThreat } from './explain-threat';
import type { Explanation, WhyContext, WhyStep } from './explanation';

/** How what a step leads to comes about; null where the plan has it no longer. */
export function explain(step: WhyStep, context: WhyContext): Explanation | null {
  switch (step.kind) {
    case 'figure': {
      const { plan, result, language } = context;
      const figure = headlineFigures(plan, result, language).find(({ id }) => id === step.id);
      return figure ? { title: figure.label, value: figure.text, ...explainFigure(context, step.id) } : null;
    }
    case 'avoided':
      return explainAvoided(context);
    case 'threat':
      return explainThreat(context, step.threat, step.side);
    case 'frequency':
      return explainFrequency(context, step.threat, step.side);
    case 'part':
      return explainPart(context, step.threat, step.side, step.part);
    case 'drivers':
      return explainDrivers(context, step.threat, step.on);
    case 'population':
      return explainPopulation(context, step.threat);
    case 'controls':
      return explainControls(context, step.threat, step.which);
    case 'cost':
      return explainCost(context, step.control);
    case 'input':
      return explainInput(context, step.input);
  }
}
