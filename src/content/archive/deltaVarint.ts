import { DataFault } from '../text/decode.ts'

/*
 * Delta-encoded variable-length integers, for strictly ascending whole numbers: each is written as its distance from the
 * one before, less one, in groups of five bits, lowest first, one character of base 64 a group; a sixth bit says that another
 * group follows (the VLQ of source maps, without the sign). JSON carries it as one string, which parses far faster than as
 * many numbers.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGIT = new Int8Array(128).fill(-1)
for (let i = 0; i < ALPHABET.length; i++) DIGIT[ALPHABET.charCodeAt(i)] = i

/** @throws RangeError when the numbers do not ascend or are no whole numbers from 0 to 2^31 - 1. */
export function encodeAscending(numbers: Iterable<number>): string {
  let text = ''
  let previous = -1
  for (const number of numbers) {
    if (!Number.isInteger(number) || number <= previous || number > 0x7fff_ffff) {
      throw new RangeError(`ascending whole numbers expected, got ${number} after ${previous}`)
    }
    text += encodeNumber(number - previous - 1)
    previous = number
  }
  return text
}

/** @throws DataFault when the text was not made by {@link encodeAscending}. */
export function decodeAscending(text: string, where: string): number[] {
  let previous = -1
  return decodeNumbers(text, where).map((gap) => {
    previous += gap + 1
    return previous
  })
}

/** One whole number from 0 to 2^31 - 1. */
export function encodeNumber(number: number): string {
  let text = ''
  let rest = number
  do {
    const group = rest & 31
    rest >>>= 5
    text += ALPHABET.charAt(rest > 0 ? group | 32 : group)
  } while (rest > 0)
  return text
}

/** All numbers of a text that {@link encodeNumber} wrote one after the other. @throws DataFault on anything else. */
export function decodeNumbers(text: string, where: string): number[] {
  const numbers: number[] = []
  let number = 0
  let shift = 0
  for (let i = 0; i < text.length; i++) {
    const digit = DIGIT[text.charCodeAt(i)] ?? -1
    if (digit < 0 || shift > 30) throw new DataFault(where, 'numbers in base 64')
    number += (digit & 31) * 2 ** shift
    if (digit & 32) {
      shift += 5
      continue
    }
    if (number > 0x7fff_ffff) throw new DataFault(where, 'numbers below 2^31')
    numbers.push(number)
    number = 0
    shift = 0
  }
  if (shift > 0) throw new DataFault(where, 'numbers in base 64, the last one whole')
  return numbers
}
