import type { setting as english } from '../../en/threats/setting';
import type { Translated } from '../../text';

export const setting: Translated<typeof english> = {
  'Scaled by {} to this revenue and industry (Cyentia IRIS 2024, yearly rates by revenue and by industry).':
    'Mit dem Faktor {} an Umsatz und Branche angepasst (Cyentia IRIS 2024, jährliche Häufigkeiten nach Umsatz und nach Branche).',
  'Scaled by {} for revenue (its square root against $400 m, as insured incidents grow: NetDiligence 2025) and industry (median losses, Cyentia IRIS 2024).':
    'Mit dem Faktor {} an Umsatz (dessen Wurzel gegenüber 400 Mio. US-Dollar, wie versicherte Schäden wachsen: NetDiligence 2025) und Branche (Medianschäden, Cyentia IRIS 2024) angepasst.',
};
