/** This loading of the page, as the host knows it. */
export const pageId = crypto.randomUUID();
