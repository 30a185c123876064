import { MantineProvider } from '@mantine/core';
import { Frame } from './frame/Frame';
import { Refused } from './frame/Refused';
import { useRefusal } from './host/bridge';
import { cssVariables, theme } from './theme';

/** The host writes a fresh nonce into the page, which admits Mantine's style elements and no others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

export function App() {
  const { refused } = useRefusal();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
    >
      {refused ? <Refused /> : <Frame />}
    </MantineProvider>
  );
}
