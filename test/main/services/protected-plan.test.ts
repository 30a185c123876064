import { createHash, scryptSync, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '#main/services/host-error';
import {
  isProtected,
  newPlanKey,
  type PlanKey,
  protect,
  unprotect,
  unprotectWith,
} from '#main/services/protected-plan';

const password = 'correct horse – Zürich';
const text = '{"format":"boardcase-plan","version":1,"name":"Zürich"}';
/** Written by another implementation (Python's hashlib.scrypt and the cryptography package's AESGCM) from the table. */
const known = Buffer.from(
  'iUJDQVNFDQoBDggBAAECAwQFBgcICQoLDA0OD2RlZmdoaWprbG1ubyd0Ia+DR+6vNWsl0MP0Gpa48YPtgHaUsipsyoFTTRAhkZTwXFclMEp83yyacXq9i1YPIHMCo0gPe2AsrtVM9yuNPlaPmdwzVq+Ja3Ve6pEfJI+c6o41L50/Hz5p7wEuLw6aLfU7ffZAAiuLkD5qy8z8Pp2JEd7k6g==',
  'base64',
);
const headerLength = 56;

const outcome = (data: Buffer, with_ = password): Promise<string> =>
  unprotect(data, with_).then(
    () => 'opened',
    (error: unknown) => {
      if (!(error instanceof HostError)) return `not in words: ${String(error)}`;
      const said = /not right|damaged|tampered|another version|not a protected/.exec(error.message);
      return `${error.code}: ${said?.[0]}`;
    },
  );
/** What somebody does who knows the format and not the password: changes a byte and makes the checksum anew. */
function tampered(data: Buffer, at: number, to = (byte: number) => byte ^ 1): Buffer {
  const changed = Buffer.from(data);
  changed[at] = to(changed[at]);
  createHash('sha256')
    .update(changed.subarray(0, -32))
    .digest()
    .copy(changed, changed.length - 32);
  return changed;
}

describe('a protected plan', () => {
  let key: PlanKey;
  beforeAll(async () => {
    key = await newPlanKey(password, 14);
  });

  it('opens as another implementation wrote it', async () => {
    expect((await unprotect(known, password)).text).toBe(text);
  });

  it('is written so that another implementation opens it', async () => {
    const data = protect(text, key);
    const keys = scryptSync(password, data.subarray(12, 28), 64, {
      N: 2 ** data[9],
      r: data[10],
      p: data[11],
      maxmem: 2 ** 26,
    });
    const cipher = await webcrypto.subtle.importKey('raw', keys.subarray(0, 32), 'AES-GCM', false, ['decrypt']);
    const opened = await webcrypto.subtle.decrypt(
      { name: 'AES-GCM', iv: data.subarray(28, 40), additionalData: data.subarray(0, headerLength) },
      cipher,
      data.subarray(headerLength, -32),
    );
    expect(Buffer.from(opened).toString()).toBe(text);
  });

  it('asks of scrypt what its name promises where nothing else is said', async () => {
    expect((await newPlanKey(password)).cost).toBe(17);
  });

  it('has a nonce and a salt of its own each time, and shows nothing of its text', async () => {
    const [first, second] = [protect(text, key), protect(text, key)];
    expect(first.subarray(28, 40).equals(second.subarray(28, 40))).toBe(false);
    expect((await newPlanKey(password, 14)).salt.equals(key.salt)).toBe(false);
    for (const part of ['boardcase', 'rich', 'format', password]) expect(first.includes(part)).toBe(false);
  });

  it('takes any text, and the password in either Unicode form', async () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => unprotectWith(protect(any, key), key) === any));
    expect(await outcome(known, password.normalize('NFD'))).toBe('opened');
  });

  it('tells a wrong password from damage', async () => {
    for (const wrong of ['', 'Correct horse – Zürich', `${password} `])
      expect(await outcome(known, wrong)).toBe('password: not right');
    for (let length = 8; length < known.length; length += 7)
      expect(await outcome(known.subarray(0, length))).toBe('invalid: damaged');
    for (let at = 8; at < known.length; at++) {
      const changed = Buffer.from(known);
      changed[at] ^= 4;
      expect([at, await outcome(changed)]).toEqual([at, 'invalid: damaged']);
    }
  });

  it('notices each byte of the header that somebody changed on purpose', async () => {
    const said = new Map<string, number>();
    for (let at = 0; at < headerLength; at++) {
      const result = await outcome(tampered(known, at));
      expect([at, result]).not.toEqual([at, 'opened']);
      said.set(result, (said.get(result) ?? 0) + 1);
    }
    expect(Object.fromEntries(said)).toEqual({
      'invalid: not a protected': 8,
      'invalid: another version': 1,
      // The cost is one more and the keys another's; block size and parallelism are not ours.
      'invalid: tampered': 2,
      'password: not right': 1 + 16 + 12 + 16,
    });
  });

  it('notices each byte of its content and tag that somebody changed on purpose', async () => {
    const data = protect(text, key);
    for (let at = headerLength; at < data.length - 32; at++)
      expect(() => unprotectWith(tampered(data, at), key)).toThrow('tampered');
  });

  it('cannot make the reader work or reserve memory beyond bounds', async () => {
    for (const cost of [0, 13, 21, 40, 255])
      expect(await outcome(tampered(known, 9, () => cost))).toBe('invalid: tampered');
  });

  it('is never opened by keys of another salt', async () => {
    expect(() => unprotectWith(protect(text, key), { ...key, check: Buffer.alloc(32) })).toThrow('not right');
    const other = await newPlanKey(password, 14);
    expect(() => unprotectWith(protect(text, key), other)).toThrow('not right');
    expect(isProtected(Buffer.from(text))).toBe(false);
  });
});
