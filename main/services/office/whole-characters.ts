import JSZip from 'jszip';

const addFile = JSZip.prototype.file;

/**
 * Makes JSZip take text as UTF-8 bytes. PptxGenJS and ExcelJS hand it strings, which it encodes in pieces of 16,384
 * UTF-16 units, so that a character of two units that a piece ends in is lost.
 */
JSZip.prototype.file = function (this: JSZip, ...given: unknown[]) {
  const [name, data, options] = given;
  const isText = typeof data === 'string' && !isEncoded(options);
  return Reflect.apply(addFile, this, isText ? [name, Buffer.from(data, 'utf8'), options] : given);
} as typeof addFile;

const isEncoded = (options: unknown): boolean => {
  const { base64, binary } = (options ?? {}) as JSZip.JSZipFileOptions;
  return base64 === true || binary === true;
};
