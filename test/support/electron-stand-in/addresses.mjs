// Chromium knows no custom schemes: `app://boardcase/x` travels as `https://boardcase.app.stand-in.test/x`, answered by a
// route and never by a network. Main process and page code each see their own form.
const suffix = 'stand-in.test';

export function toBrowser(address) {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/.exec(address);
  if (!match || /^(https?|wss?|file|devtools|chrome)$/.test(match[1])) return address;
  return `https://${match[2]}.${match[1]}.${suffix}${match[3] || '/'}`;
}

export function fromBrowser(address) {
  const match = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.stand-in\.test(.*)$/.exec(address);
  return match ? `${match[2]}://${match[1]}${match[3]}` : address;
}
