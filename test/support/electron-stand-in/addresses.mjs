// Chromium knows no custom schemes: `app://boardcase/x` travels as `http://boardcase.app.localhost:port/x`, where a small
// server of the session answers with the scheme's handler. Main process and page code each see their own form.
const custom = /^(?!https?:|wss?:|file:|devtools:|chrome:)([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/;
const carried = /^http:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.localhost:(\d+)(.*)$/;

export function toBrowser(address, port) {
  const match = custom.exec(address);
  return match ? `http://${match[2]}.${match[1]}.localhost:${port}${match[3] || '/'}` : address;
}

/** An address of another port is another program’s, and stays as it is. */
export function fromBrowser(address, port) {
  const match = carried.exec(address);
  return match && Number(match[3]) === port ? `${match[2]}://${match[1]}${match[4]}` : address;
}
