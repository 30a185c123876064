let isPressed = false;
let waiting: (() => void)[] = [];

function release(): void {
  isPressed = false;
  // The click comes with the release, and is lost where its target has moved by then.
  setTimeout(() => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  });
}

window.addEventListener(
  'pointerdown',
  () => {
    isPressed = true;
  },
  true,
);
for (const end of ['pointerup', 'pointercancel', 'dragend']) window.addEventListener(end, release, true);
// Released beside the window, which does not hear of it then; fields lose the keyboard to each other below it.
window.addEventListener('blur', release);

/**
 * Does now what makes a screen longer or shorter, or after the click that is under way: a field that is left for a
 * button below it may not move that button from under the mouse.
 */
export function onceClickIsHeard(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}
