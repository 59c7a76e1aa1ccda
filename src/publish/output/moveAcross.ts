import { cpSync, renameSync, rmSync } from 'node:fs'
import { codeOf } from '../faults/errorCode.ts'

/** A rename, or, from one disk to another, a copy. */
export function moveAcross(from: string, to: string, rename = renameSync): void {
  try {
    rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
    rmSync(from, { recursive: true, force: true })
  }
}
