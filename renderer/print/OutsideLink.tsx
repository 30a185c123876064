import type { ReactNode } from 'react';

/** A link to a page of the web: in a window of its own, so that the app in which the pack is shown stays where it is. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
