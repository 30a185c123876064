import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';

export default function CompareScreen() {
  const { compare } = useText();
  return <Screen title={compare.title}>{null}</Screen>;
}
