// `node --import …/register.mjs out/main/electron.js`: runs the built main process on the stand-in for `electron`.
import { register } from 'node:module';

register('./resolve-hook.mjs', import.meta.url);
