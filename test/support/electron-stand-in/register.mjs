// `node --import …/register.mjs out/main/electron.js`: runs the built main process on the stand-in for `electron`.
import Module, { createRequire, register } from 'node:module';
import { fileURLToPath } from 'node:url';

register('./resolve-hook.mjs', import.meta.url);

// Packages ask for it by `require`, which no loader hook hears.
const standIn = fileURLToPath(new URL('./electron.mjs', import.meta.url));
const require = createRequire(import.meta.url);
const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? require(standIn) : load(request, ...rest));
