import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';

export default function ControlsScreen() {
  const { controls } = useText();
  return <Screen title={controls.title}>{null}</Screen>;
}
