/**
 * Inverse-ECDF quantiles of a sample: for each p the smallest value x with F(x) ≥ p. `values` is reordered in place.
 * Expected time linear in the sample for a few probabilities (Hoare's selection), against n log n for a sort.
 */
export function quantilesInPlace(values: Float64Array, probabilities: readonly number[]): number[] {
  return probabilities.map((p) => {
    const rank = Math.min(values.length - 1, Math.max(0, Math.ceil(p * values.length - 1e-9) - 1));
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const pivot = values[(low + high) >> 1];
      let left = low;
      let right = high;
      while (left <= right) {
        while (values[left] < pivot) left++;
        while (values[right] > pivot) right--;
        if (left > right) break;
        const swapped = values[left];
        values[left++] = values[right];
        values[right--] = swapped;
      }
      if (rank <= right) high = right;
      else if (rank >= left) low = left;
      else break;
    }
    return values[rank];
  });
}
