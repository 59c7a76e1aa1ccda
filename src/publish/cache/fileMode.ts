import { rmSync, statSync, writeFileSync } from 'node:fs'

/** The part of a file's mode that says who may do what with it. */
const PERMISSIONS = 0o777

export function permissionsOf({ mode }: { mode: number }): number {
  return mode & PERMISSIONS
}

/**
 * The permissions that files get which this process makes in a folder: as its umask says, where the file system has such a
 * thing. `probe` is the path of a file that is made and removed again.
 */
export function ownPermissions(probe: string): number {
  writeFileSync(probe, '')
  const found = statSync(probe)
  rmSync(probe, { force: true })
  return permissionsOf(found)
}
