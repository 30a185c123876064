/** Saves data as a file, where the browser or the desktop app puts what is downloaded; `ending` without the dot. */
export function saveFile(data: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 120);
  link.download = `${plain || 'boardcase'}.${ending}`;
  link.click();
  // The download holds on to the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
