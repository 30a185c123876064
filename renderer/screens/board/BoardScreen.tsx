import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';

export default function BoardScreen() {
  const { board } = useText();
  return <Screen title={board.title}>{null}</Screen>;
}
