// Node's loader hook: the name `electron` stands for the stand-in, everything else for itself.
const standIn = new URL('./electron.mjs', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context);
