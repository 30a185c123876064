import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';
import { hostBridge } from '../host/bridge';

/** A component's code: null until it has been loaded. */
interface Code<Props> {
  component: ComponentType<Props> | null;
  /** Fetches it, once; rejects where it cannot be had, after which it can be tried again. */
  load(): Promise<void>;
}

/** What is shown where deferred code goes. */
function Place<Props extends object>(shown: { code: Code<Props>; waiting: ReactNode; props: Props }) {
  const { code, waiting, props } = shown;
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const [, showCode] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (code.component) return;
    let gone = false;
    code.load().then(
      () => gone || showCode(),
      async (error: unknown) => {
        // A host that has ended hands out no code: then that is said, rather than which file was missed.
        const reply = await hostBridge().call('app.info', {});
        if (!gone) setFailure({ error: reply.ok ? error : new Error(reply.message, { cause: error }) });
      },
    );
    return () => {
      gone = true;
    };
  }, [code]);
  if (failure) throw failure.error;
  return code.component ? <code.component {...props} /> : waiting;
}

/**
 * A component whose code is fetched when it is first shown, or ahead of that by its `load`; `waiting` stands in its
 * place until then. React's `lazy` does the same, but holds back what arrives within 300 ms of showing a fallback,
 * which is nearly always where code is read from the same machine. Throws as it is shown where the code cannot be had.
 */
export function deferred<Props extends object>(fetchCode: () => Promise<{ default: ComponentType<Props> }>) {
  let coming: Promise<void> | null = null;
  const code: Code<Props> = {
    component: null,
    load() {
      coming ??= fetchCode().then(
        (module) => {
          code.component = module.default;
        },
        (error: unknown) => {
          coming = null;
          throw error;
        },
      );
      return coming;
    },
  };
  const shown = ({ waiting, ...props }: Props & { waiting?: ReactNode }) => (
    <Place code={code} waiting={waiting} props={props as unknown as Props} />
  );
  return Object.assign(shown, { load: code.load });
}
