/** The code of a failure of the file system, such as `EXDEV`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
