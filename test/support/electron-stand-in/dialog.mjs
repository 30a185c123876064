// dialog: cancelled unless a test puts its own answer in its place; what was asked is kept for tests in `asked`.
const asked = [];
const saveProperties =
  'showHiddenFiles createDirectory treatPackageAsDirectory showOverwriteConfirmation dontAddToRecent'.split(' ');
const openProperties =
  'openFile openDirectory multiSelections showHiddenFiles createDirectory promptToCreate noResolveAliases treatPackageAsDirectory dontAddToRecent'.split(
    ' ',
  );

/** Electron takes the window first, or no window at all. */
const optionsOf = (args) => args.at(-1);

function note(kind, args, properties = []) {
  const options = optionsOf(args);
  for (const property of options.properties ?? [])
    if (!properties.includes(property)) throw new TypeError(`${kind} has no property ${property}`);
  for (const { extensions } of options.filters ?? [])
    for (const extension of extensions)
      if (extension.startsWith('.') || (extension.includes('*') && extension !== '*'))
        throw new TypeError(`an extension is written without dot or wildcard: ${extension}`);
  asked.push({ kind, ...options });
  return options;
}

export const dialog = {
  asked,
  async showOpenDialog(...args) {
    note('showOpenDialog', args, openProperties);
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...args) {
    note('showSaveDialog', args, saveProperties);
    return { canceled: true, filePath: '' };
  },
  async showMessageBox(...args) {
    const { cancelId = 0 } = note('showMessageBox', args);
    return { response: cancelId, checkboxChecked: false };
  },
  /** Before the app is ready Linux has it on standard error, as here always. */
  showErrorBox(title, content) {
    asked.push({ kind: 'showErrorBox', title, content });
    process.stderr.write(`${title}\n${content}\n`);
  },
};
