// What controls do to a column of incidents. The lines of a stance are records of 24 bytes: coverage as a double, the
// addresses of the columns of its effect and of its reliability (0: always works), and 1 where an overlap group ends.

const lineSize: usize = 24;

/** Π over overlap groups of 1 − (strongest coverage × effect × reliability), for two incidents at byte `at`. */
function left(lines: usize, end: usize, at: usize): v128 {
  const one = f64x2.splat(1);
  let product = one;
  let strongest = f64x2.splat(0);
  for (; lines < end; lines += lineSize) {
    let effect = f64x2.mul(v128.load64_splat(lines), v128.load(load<usize>(lines, 8) + at));
    const reliability = load<usize>(lines, 12);
    if (reliability !== 0) effect = f64x2.mul(effect, v128.load(reliability + at));
    strongest = f64x2.max(strongest, effect);
    if (load<i32>(lines, 16) !== 0) {
      product = f64x2.mul(product, f64x2.sub(one, strongest));
      strongest = f64x2.splat(0);
    }
  }
  return product;
}

/** Writes what `count` lines leave of each incident's loss. */
export function leave(lines: usize, count: i32, column: usize, n: i32): void {
  const end = lines + lineSize * count;
  for (let at: usize = 0, stop: usize = 8 * n; at < stop; at += 16) v128.store(column + at, left(lines, end, at));
}

/**
 * Marks the incidents that `count` lines let happen, those whose luck is at least the share prevented, by a mask of all
 * bits; returns how many. Changes the value behind the end of an odd column of luck.
 */
export function letHappen(lines: usize, count: i32, luck: usize, happens: usize, n: i32): i32 {
  if ((n & 1) === 1) store<f64>(luck + 8 * n, -1);
  const end = lines + lineSize * count;
  const one = f64x2.splat(1);
  let alive = i64x2.splat(0);
  for (let at: usize = 0, stop: usize = 8 * n; at < stop; at += 16) {
    const mask = f64x2.ge(v128.load(luck + at), f64x2.sub(one, left(lines, end, at)));
    v128.store(happens + at, mask);
    alive = i64x2.sub(alive, mask);
  }
  return <i32>(i64x2.extract_lane(alive, 0) + i64x2.extract_lane(alive, 1));
}

/** Marks all incidents as happening. */
export function letAllHappen(happens: usize, n: i32): void {
  memory.fill(happens, 0xff, 8 * n);
}

/** Moves the doubles that happen to the front; returns how many. */
export function compact(column: usize, happens: usize, n: i32): i32 {
  let kept = column;
  for (const end = column + 8 * n; column < end; column += 8, happens += 8) {
    store<f64>(kept, load<f64>(column));
    kept += 8 & load<u32>(happens);
  }
  return <i32>((kept - (column - 8 * n)) >> 3);
}

/** Moves the paths that happen to the front. */
export function compactPaths(paths: usize, happens: usize, n: i32): void {
  let kept = paths;
  for (const end = paths + 4 * n; paths < end; paths += 4, happens += 8) {
    store<i32>(kept, load<i32>(paths));
    kept += 4 & load<u32>(happens);
  }
}

/** kept = loss where it happens, times `shares` (0: whole). */
export function keep(kept: usize, loss: usize, shares: usize, happens: usize, n: i32): void {
  const end = kept + 8 * n;
  if (shares === 0) {
    for (; kept < end; kept += 16, loss += 16, happens += 16) {
      v128.store(kept, v128.and(v128.load(loss), v128.load(happens)));
    }
    return;
  }
  for (; kept < end; kept += 16, loss += 16, shares += 16, happens += 16) {
    v128.store(kept, v128.and(f64x2.mul(v128.load(loss), v128.load(shares)), v128.load(happens)));
  }
}
