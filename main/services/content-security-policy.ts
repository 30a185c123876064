import { randomBytes } from 'node:crypto';
import type { LanguageSetting } from '#models/language/languages';

/** Stand in the built index.html: where a page load's nonce belongs, and the language chosen for the app. */
const noncePlace = /__CSP_NONCE__/g;
const languagePlace = /__LANGUAGE__/g;

/** Headers that every response of both hosts carries. `nonce` admits the style elements of one page load. */
export function securityHeaders(nonce: string | null): Record<string, string> {
  const policy = [
    "default-src 'none'",
    // The simulation is WebAssembly: this admits compiling that, and no evaluation of text.
    "script-src 'self' 'wasm-unsafe-eval'",
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

/** The start page with the chosen language and a fresh nonce in it, and the headers that admit that nonce and no other. */
export function startPage(html: Buffer, language: LanguageSetting): { body: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  const body = html.toString('utf8').replace(noncePlace, nonce).replace(languagePlace, language);
  return { body, headers: securityHeaders(nonce) };
}
