declare module '*?assembly' {
  /** The compiled module, in base64. */
  const code: string;
  export default code;
}
