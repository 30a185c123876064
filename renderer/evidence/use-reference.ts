import { useEffect, useState } from 'react';
import type { ReferenceFigure } from '#models/reference/figure';

type Lookup = (id: string) => ReferenceFigure | undefined;

let lookup: Lookup | null = null;
let loading: Promise<Lookup> | null = null;

/** The reference data is large and needed only to explain figures, so it is fetched when first asked for. */
function loadLookup(): Promise<Lookup> {
  loading ??= import('#models/reference/lookup').then((module) => {
    lookup = module.referenceById;
    return lookup;
  });
  return loading;
}

/** Look-up of reference figures by id; null until the data has arrived. */
export function useReferences(): Lookup | null {
  const [found, setFound] = useState<Lookup | null>(() => lookup);
  useEffect(() => {
    if (!found) void loadLookup().then((loaded) => setFound(() => loaded));
  }, [found]);
  return found;
}
