import { randomBytes } from 'node:crypto';

/** Stands in the built index.html wherever a page load's nonce belongs. */
const placeholder = /__CSP_NONCE__/g;

/** Headers that every response of both hosts carries. `nonce` admits the style elements of one page load. */
export function securityHeaders(nonce: string | null): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The start page with a fresh nonce in it, and the headers that admit that nonce and no other. */
export function startPage(html: Buffer): { body: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  return { body: html.toString('utf8').replace(placeholder, nonce), headers: securityHeaders(nonce) };
}
