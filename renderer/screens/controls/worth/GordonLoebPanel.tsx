import { useState } from 'react';
import { gordonLoebCheck } from '#models/finance/gordon-loeb-check';
import { useFormatter } from '../../../document/use-plan';
import { QuantityField } from '../../../fields/QuantityField';
import { Figure, Figures } from '../../../layout/Figure';
import { Panel } from '../../../layout/Panel';
import { useReportContext } from '../../../results/use-report-context';
import { useText } from '../../../text/use-text';
import styles from './Worth.module.css';

const evenChance = 0.5;

/** The textbook ceiling and optimum beside the plan's cost, with what the model cannot say. */
export function GordonLoebPanel() {
  const { worth: words, frame } = useText();
  const format = useFormatter();
  const context = useReportContext();
  const [vulnerability, setVulnerability] = useState(evenChance);
  if (!context) {
    return (
      <Panel title={words.check}>
        <p className="faint">{frame.working}</p>
      </Panel>
    );
  }
  const { baseline } = context.result;
  const plan = context.chosen?.result;
  const found = plan && gordonLoebCheck(baseline.meanAnnualLoss, plan.meanAnnualLoss, plan.annualCost, vulnerability);
  return (
    <Panel title={words.check} hint={words.checkHint}>
      <div className={styles.stack}>
        {found ? (
          <>
            <Figures>
              <Figure
                label={words.asked}
                value={format.money(plan.annualCost)}
                detail={plan.annualCost <= found.ceiling ? words.askedBelow : words.askedAbove}
              />
              <Figure label={words.ceiling} value={format.money(found.ceiling)} detail={words.ceilingDetail} />
              <Figure label={words.classOne} value={format.money(found.classOne.investment)} />
              <Figure label={words.classTwo} value={format.money(found.classTwo.investment)} />
            </Figures>
            <div className={styles.field}>
              <QuantityField
                notInPlan
                label={words.vulnerability}
                kind="share"
                min={0.01}
                max={0.99}
                help={words.vulnerabilityHelp}
                value={vulnerability}
                onCommit={(value) => typeof value === 'number' && setVulnerability(value)}
              />
            </div>
          </>
        ) : (
          <p className="faint">{words.checkNone}</p>
        )}
        <p className="faint">{words.limits}</p>
      </div>
    </Panel>
  );
}
