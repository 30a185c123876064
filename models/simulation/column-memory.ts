/// <reference path="./assembly.d.ts" />
import code from './assembly/index.ts?assembly';
import type { ColumnFunctions } from './column-functions';

/** What is used of WebAssembly: the same in browsers and in Node. */
interface Assembly {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: ColumnFunctions & { memory: Memory } };
}
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: Assembly;
declare const atob: (text: string) => string;

let compiled: object | undefined;
const pageSize = 65_536;
/** The memory grows by at least so many pages. */
const growth = 16;

/** A memory of its own with the column functions working in it. Addresses are multiples of 16; memory starts as zeros. */
export interface ColumnMemory {
  run: ColumnFunctions;
  /** Room for so many bytes, and a little to spare behind: functions work on two or four values at a time. */
  take(bytes: number): number;
  /** Room for the values, with them in it. */
  put(values: Float64Array | Int32Array | Uint16Array): number;
  /** The values at an address; to be asked for anew after any `take` or `put`. */
  doubles(address: number, n: number): Float64Array;
  singles(address: number, n: number): Float32Array;
  integers(address: number, n: number): Int32Array;
  /** Bytes in use. */
  size(): number;
  /** Empties it: whatever it held is gone, its size stays. */
  clear(): void;
}

/** An empty memory; the functions are compiled once per thread. */
export function columnMemory(): ColumnMemory {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(code), (byte) => byte.charCodeAt(0)));
  const { memory, ...run } = new WebAssembly.Instance(compiled).exports;
  // Nothing may stand at 0: it means "none".
  let end = 16;
  const take = (bytes: number) => {
    const address = end;
    end = (end + bytes + 31) & ~15;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.max(growth, Math.ceil(missing / pageSize)));
    return address;
  };
  return {
    run,
    take,
    put(values) {
      const address = take(values.byteLength);
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      new Uint8Array(memory.buffer).set(bytes, address);
      return address;
    },
    doubles: (address, n) => new Float64Array(memory.buffer, address, n),
    singles: (address, n) => new Float32Array(memory.buffer, address, n),
    integers: (address, n) => new Int32Array(memory.buffer, address, n),
    size: () => end,
    clear() {
      new Uint8Array(memory.buffer, 0, end).fill(0);
      end = 16;
    },
  };
}

/** Memories that nobody uses: making one anew for every run costs more, in pages and garbage, than the run's first look. */
const spare: ColumnMemory[] = [];
/** Memories larger than this are not kept. */
const largestSpare = 2 ** 25;

/** An empty memory, to be given back by `returnMemory`. */
export const borrowMemory = (): ColumnMemory => spare.pop() ?? columnMemory();

/** Takes back what `borrowMemory` gave; nothing in it may be used from now on. */
export function returnMemory(memory: ColumnMemory): void {
  if (memory.size() > largestSpare) return;
  memory.clear();
  spare.push(memory);
}
