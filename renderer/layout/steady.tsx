import { type ComponentType, memo, useRef } from 'react';

type Callback = (...args: unknown[]) => unknown;

/**
 * The component, rendered again only when a property other than a function is another: on a screen with dozens of
 * fields an edit then renders one of them. Its functions must be what events call, for it keeps the first ones it was
 * given, which pass on to the latest.
 */
export function steady<P extends object>(Component: ComponentType<P>): (props: P) => React.JSX.Element {
  const Kept = memo(Component) as unknown as ComponentType<P>;
  return function Steady(props: P) {
    const latest = useRef(props);
    latest.current = props;
    const kept = useRef<Record<string, Callback>>({});
    const passed = { ...props } as Record<string, unknown>;
    for (const [name, value] of Object.entries(passed)) {
      if (typeof value !== 'function') continue;
      kept.current[name] ??= (...args) => (latest.current as Record<string, Callback>)[name](...args);
      passed[name] = kept.current[name];
    }
    return <Kept {...(passed as unknown as P)} />;
  };
}
