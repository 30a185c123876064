import type { InputPath } from '#models/plan/uncertain-inputs';
import { useDocument } from '../document/document-store';
import { placeOf } from '../navigation/field-place';
import { goTo } from '../navigation/screen-store';

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

/** Brings a control to the middle of what scrolls around it; the frame itself stays where it is. */
function centre(control: HTMLElement): void {
  const { top, height } = control.getBoundingClientRect();
  for (let around = control.parentElement; around; around = around.parentElement) {
    if (around === document.body) return;
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY)) {
      const room = around.getBoundingClientRect();
      around.scrollBy({ top: top + height / 2 - (room.top + room.height / 2) });
      return;
    }
  }
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
      const folded = control.closest('details');
      if (folded) folded.open = true;
      control.focus({ preventScroll: true });
      centre(control);
    } else if (performance.now() < until) requestAnimationFrame(look);
    else document.getElementById('content')?.focus();
  };
  requestAnimationFrame(look);
}
