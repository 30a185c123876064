// From incidents to years.

/** What the insurer pays: min(limit, coinsurance × max(0, loss − retention)). */
function insurerPays(loss: f64, retention: f64, limit: f64, coinsurance: f64): f64 {
  return min(limit, coinsurance * max(0.0, loss - retention));
}

/** Σ column. */
export function sum(column: usize, n: i32): f64 {
  let total: f64 = 0;
  for (const end = column + 8 * n; column < end; column += 8) total += load<f64>(column);
  return total;
}

/** Adds incidents' losses to the totals of their paths; returns their sum. */
export function addToYears(totals: usize, paths: usize, losses: usize, n: i32): f64 {
  let total: f64 = 0;
  for (const end = losses + 8 * n; losses < end; losses += 8, paths += 4) {
    const at = totals + (load<u32>(paths) << 3);
    const loss = load<f64>(losses);
    store<f64>(at, load<f64>(at) + loss);
    total += loss;
  }
  return total;
}

/**
 * The same after insurance per event; returns their sum before it. At `products` it leaves Σ loss² and Σ loss × what is
 * kept of it.
 */
export function addInsured(
  totals: usize,
  paths: usize,
  losses: usize,
  n: i32,
  retention: f64,
  limit: f64,
  coinsurance: f64,
  products: usize,
): f64 {
  let total: f64 = 0;
  let squares: f64 = 0;
  let mixed: f64 = 0;
  for (const end = losses + 8 * n; losses < end; losses += 8, paths += 4) {
    const at = totals + (load<u32>(paths) << 3);
    const loss = load<f64>(losses);
    const paid = insurerPays(loss, retention, limit, coinsurance);
    store<f64>(at, load<f64>(at) + loss - paid);
    total += loss;
    squares += loss * loss;
    mixed += loss * (loss - paid);
  }
  store<f64>(products, squares);
  store<f64>(products + 8, mixed);
  return total;
}

/** Adds the prizes (single precision totals) of incidents that happen to their paths. */
export function addStolen(stolen: usize, paths: usize, prizes: usize, happens: usize, n: i32): void {
  for (let i = 0; i < n; i++) {
    if (load<i32>(happens + 8 * i) === 0) continue;
    const at = stolen + (load<u32>(paths + 4 * i) << 2);
    store<f32>(at, <f32>(<f64>load<f32>(at) + load<f64>(prizes + 8 * i)));
  }
}

/** Takes what the insurer pays on each year's total off it, and leaves the same products at `products`. */
export function insureYears(
  totals: usize,
  n: i32,
  retention: f64,
  limit: f64,
  coinsurance: f64,
  products: usize,
): void {
  let squares: f64 = 0;
  let mixed: f64 = 0;
  for (const end = totals + 8 * n; totals < end; totals += 8) {
    const loss = load<f64>(totals);
    const kept = loss - insurerPays(loss, retention, limit, coinsurance);
    store<f64>(totals, kept);
    squares += loss * loss;
    mixed += loss * kept;
  }
  store<f64>(products, squares);
  store<f64>(products + 8, mixed);
}

/**
 * Moves years' sums, each at most `most` and after what the insurer pays of it (nothing where `limit` is 0), to the
 * totals; the sums are 0 afterwards.
 */
export function limitYears(
  totals: usize,
  sums: usize,
  n: i32,
  most: f64,
  retention: f64,
  limit: f64,
  coinsurance: f64,
): void {
  for (const end = totals + 8 * n; totals < end; totals += 8, sums += 8) {
    const loss = min(load<f64>(sums), most);
    store<f64>(totals, load<f64>(totals) + loss - insurerPays(loss, retention, limit, coinsurance));
    store<f64>(sums, 0);
  }
}

/** Leaves Σ gross² and Σ gross × kept of two columns at `products`. */
export function products(gross: usize, kept: usize, n: i32, products: usize): void {
  let squares: f64 = 0;
  let mixed: f64 = 0;
  for (const end = gross + 8 * n; gross < end; gross += 8, kept += 8) {
    const loss = load<f64>(gross);
    squares += loss * loss;
    mixed += loss * load<f64>(kept);
  }
  store<f64>(products, squares);
  store<f64>(products + 8, mixed);
}

/**
 * What a proposal avoids per path over its years, plain and discounted, in single precision. `baseline` and `proposal`
 * say for each of `years` in which column of `totals` it stands, as words.
 */
export function avoided(
  totals: usize,
  baseline: usize,
  proposal: usize,
  paths: i32,
  years: i32,
  discount: usize,
  plain: usize,
  discounted: usize,
): void {
  const stride: usize = 8 * paths;
  for (let p: usize = 0; p < stride; p += 8) {
    let reduction: f64 = 0;
    let present: f64 = 0;
    for (let year = 0; year < years; year++) {
      const place = (<usize>year) << 2;
      const less =
        load<f64>(totals + p + stride * load<u32>(baseline + place)) -
        load<f64>(totals + p + stride * load<u32>(proposal + place));
      reduction += less;
      present += less * load<f64>(discount + 8 * year);
    }
    store<f32>(plain + (p >> 1), <f32>reduction);
    store<f32>(discounted + (p >> 1), <f32>present);
  }
}
