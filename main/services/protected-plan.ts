import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { HostError } from './host-error';

/**
 * A plan under a password, as written into a `*.boardcase` file (docs/plan-file.md has the table): a header of 56 bytes,
 * the text in AES-256-GCM with the header as authenticated data, the tag, and a checksum over all of it. The checksum
 * is without a key and tells damage; the key check in the header tells a wrong password; the tag tells tampering.
 */
const magic = Buffer.from('\x89BCASE\r\n', 'latin1');
const version = 1;
const saltAt = 12;
const nonceAt = 28;
const checkAt = 40;
const headerLength = 56;
const tagLength = 16;
const sumLength = 32;

/** 2^17 with blocks of 8 takes 128 MiB and some tenths of a second: what the scrypt paper's successors advise. */
const usualCost = 17;
const leastCost = 14;
/** What a file may ask of the machine that opens it where its user agrees: 1 GiB. */
const greatestCost = 20;
const blockSize = 8;
const parallel = 1;

/** A password's keys under one salt; kept while the plan is open so that saving need not ask again. */
export interface PlanKey {
  cost: number;
  salt: Buffer;
  cipher: Buffer;
  check: Buffer;
  /** The keys that it takes the place of: what was written under them opens too. */
  earlier?: PlanKey;
}

let deriving: Promise<unknown> = Promise.resolve();

/** One after the other: each takes as much memory as its cost says. */
function derive(password: string, salt: Buffer, cost: number): Promise<PlanKey> {
  const turn = deriving.then(() => deriveNow(password, salt, cost));
  deriving = turn.catch(() => undefined);
  return turn;
}

function deriveNow(password: string, salt: Buffer, cost: number): Promise<PlanKey> {
  const options: ScryptOptions = {
    N: 2 ** cost,
    r: blockSize,
    p: parallel,
    maxmem: 2 ** cost * blockSize * 128 + 2 ** 25,
  };
  return new Promise((resolve, reject) => {
    // One password typed on two systems may arrive in two Unicode forms.
    scrypt(password.normalize('NFC'), salt, 64, options, (error, key) => {
      if (error) reject(error);
      else resolve({ cost, salt, cipher: key.subarray(0, 32), check: key.subarray(32) });
    });
  });
}

/** Keys for a new password, under a salt of their own. `cost` is the logarithm to base 2 of scrypt's N. */
export function newPlanKey(password: string, cost = usualCost): Promise<PlanKey> {
  return derive(password, randomBytes(16), cost);
}

const sumOf = (data: Uint8Array) => createHash('sha256').update(data).digest();
const checkOf = (key: PlanKey, start: Uint8Array) =>
  createHmac('sha256', key.check).update(start).digest().subarray(0, 16);

/** Encrypts a text; each call under a nonce of its own. */
export function protect(text: string, key: PlanKey): Buffer {
  const start = Buffer.concat([
    magic,
    Buffer.from([version, key.cost, blockSize, parallel]),
    key.salt,
    randomBytes(checkAt - nonceAt),
  ]);
  const header = Buffer.concat([start, checkOf(key, start)]);
  const cipher = createCipheriv('aes-256-gcm', key.cipher, start.subarray(nonceAt)).setAAD(header);
  const body = Buffer.concat([header, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return Buffer.concat([body, sumOf(body)]);
}

/** Whether data begins as a protected plan does. */
export function isProtected(data: Uint8Array): boolean {
  return magic.equals(data.subarray(0, magic.length));
}

const damaged = () =>
  new HostError('invalid', 'The protected plan is damaged: it is not complete, or part of it was changed by accident.');

/** The parts of a protected plan that is whole. Throws a HostError `invalid` where it is damaged or from elsewhere. */
function partsOf(data: Buffer) {
  if (!isProtected(data)) throw new HostError('invalid', 'This is not a protected plan.');
  const end = data.length - sumLength;
  if (end < headerLength + tagLength || !sumOf(data.subarray(0, end)).equals(data.subarray(end))) throw damaged();
  if (data[8] !== version)
    throw new HostError(
      'invalid',
      'The protected plan was written by another version of Boardcase; open it with that one.',
    );
  const cost = data[9];
  if (cost < leastCost || cost > greatestCost || data[10] !== blockSize || data[11] !== parallel)
    throw new HostError(
      'invalid',
      'The protected plan was tampered with: its header asks for what Boardcase never writes.',
    );
  return {
    cost,
    salt: Buffer.from(data.subarray(saltAt, nonceAt)),
    nonce: data.subarray(nonceAt, checkAt),
    start: data.subarray(0, checkAt),
    check: data.subarray(checkAt, headerLength),
    header: data.subarray(0, headerLength),
    body: data.subarray(headerLength, end - tagLength),
    tag: data.subarray(end - tagLength, end),
  };
}

type Parts = ReturnType<typeof partsOf>;

function textOf(parts: Parts, key: PlanKey): string {
  if (!timingSafeEqual(checkOf(key, parts.start), parts.check))
    throw new HostError('password', 'The password is not right.');
  const decipher = createDecipheriv('aes-256-gcm', key.cipher, parts.nonce).setAAD(parts.header).setAuthTag(parts.tag);
  try {
    return Buffer.concat([decipher.update(parts.body), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new HostError(
      'invalid',
      'The protected plan was tampered with: somebody changed it without the password.',
      error,
    );
  }
}

/**
 * The memory in MiB that opening data takes where that is more than any plan of ours asks, so that its user is to be
 * asked first; else null. Throws as `unprotect` where it is none or damaged.
 */
export function unusualMemory(data: Buffer): number | null {
  const { cost } = partsOf(data);
  return cost > usualCost ? (2 ** cost * blockSize * 128) / 2 ** 20 : null;
}

/**
 * Decrypts by password. Throws a HostError: `password` where it is not right, `invalid` with the words for damage or
 * tampering, and where it takes more memory than any plan of ours without `isCostly` saying that its user agrees. A
 * header tampered with so that the keys come out different cannot be told from a wrong password. The key is one to save
 * with: of today's cost where the data was written for less.
 */
export async function unprotect(
  data: Buffer,
  password: string,
  isCostly = false,
): Promise<{ text: string; key: PlanKey }> {
  const parts = partsOf(data);
  const memory = unusualMemory(data);
  if (memory !== null && !isCostly)
    throw new HostError(
      'invalid',
      `The protected plan asks for ${memory} MiB of memory to be opened, more than any that Boardcase writes; open it only where you trust who made it.`,
    );
  const key = await derive(password, parts.salt, parts.cost);
  const text = textOf(parts, key);
  if (parts.cost >= usualCost) return { text, key };
  return { text, key: { ...(await newPlanKey(password)), earlier: key } };
}

const isKeyOf = (key: PlanKey, { salt, cost }: Parts) => key.cost === cost && key.salt.equals(salt);

/** Decrypts with keys known already; `password` where the data is under another password or salt. */
export function unprotectWith(data: Buffer, key: PlanKey): string {
  const parts = partsOf(data);
  const fits = key.earlier && !isKeyOf(key, parts) ? key.earlier : key;
  return textOf(parts, fits);
}

/** Whether data is under these very keys, and not the ones before. */
export function isUnder(data: Buffer, key: PlanKey): boolean {
  return isProtected(data) && isKeyOf(key, partsOf(data));
}
