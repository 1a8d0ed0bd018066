/** In how many of their 64 bits two perceptual hashes differ (docs/decisions/144); in all, where one of them is not known. */
export function differingBits(one: bigint | null, other: bigint | null): number {
  if (one === null || other === null) return 64
  return BigInt.asUintN(64, one ^ other)
    .toString(2)
    .replaceAll('0', '').length
}
