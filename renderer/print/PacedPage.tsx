import { useEffect, useRef, useState } from 'react';
import { looksSame, type PackPageProps, PackPageView } from './PackPageView';
import { takeTurn } from './take-turn';

/** A page of the preview on screen: an empty sheet, and then each version of the page as soon as it has its turn. */
export function PacedPage({ pack, page, format, isFirst, sheets }: PackPageProps) {
  const [drawn, setDrawn] = useState<PackPageProps | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const wanted = { pack, page, format, isFirst, sheets };
    if (!section.current || (drawn && looksSame(drawn, wanted))) return;
    return takeTurn(section.current, () => setDrawn(wanted));
  }, [drawn, pack, page, format, isFirst, sheets]);
  return drawn ? (
    <PackPageView ref={section} {...drawn} />
  ) : (
    <section ref={section} className="pack-page" data-page={page.id} aria-busy aria-label={page.heading} />
  );
}
