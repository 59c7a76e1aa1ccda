/** A result of arithmetic on decimal fractions without its last digits, which are noise: 1.2 + 2.4 is 3.6, no 3.5999999999999996. */
export function exact(value: number): number {
  return Number(value.toPrecision(15))
}
