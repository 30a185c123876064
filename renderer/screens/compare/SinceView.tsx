import type { ReportContext } from '#models/report/context';
import { ActualsPanel } from './ActualsPanel';
import { ChangesPanel } from './ChangesPanel';

/** What changed against an earlier plan, and what past years brought. */
export default function SinceView({ context }: { context: ReportContext }) {
  return (
    <>
      <ChangesPanel plan={context.plan} />
      <ActualsPanel resolved={context.plan} />
    </>
  );
}
