import type { InputPath } from '#models/finance/sensitivity/uncertain-inputs';
import { useDocument } from '../document/document-store';
import { placeOf } from './field-place';
import { goTo } from './screen-store';

/** Screens are fetched when first shown; a field that has not come by then (ms) is not coming. */
const patience = 4_000;

/** The control of a path, or of the nearest whole that has one: a bound of an estimate is edited with the estimate. */
function controlAt(path: InputPath): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const found = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(path.slice(0, length).join('.'))}"]`);
    if (found) return found;
  }
  return null;
}

let latest = 0;

/** Shows the screen on which the figure at `path` of the open plan is edited, and puts the keyboard on its control. */
export function goToField(path: InputPath): void {
  const plan = useDocument.getState().history?.plan;
  const place = plan && placeOf(path, plan);
  if (!place) return;
  goTo(place.screen, place.item);
  const turn = ++latest;
  const until = performance.now() + patience;
  const look = () => {
    if (turn !== latest) return;
    const control = controlAt(path);
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
    } else if (performance.now() < until) requestAnimationFrame(look);
    else document.getElementById('content')?.focus();
  };
  requestAnimationFrame(look);
}
