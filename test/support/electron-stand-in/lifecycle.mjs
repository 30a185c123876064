// What every part of the stand-in knows of the program's life.
export const lifecycle = { ready: false, quitting: false };
