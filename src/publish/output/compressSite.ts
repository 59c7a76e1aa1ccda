import type { Progress } from '../progress/createProgress.ts'
import { compressCopies, compressible } from './compressCopies.ts'
import { listFiles } from './writtenFiles.ts'

/** Puts compressed copies beside the texts of a site, and tells how far it is. */
export async function compressSite(folder: string, progress: Progress): Promise<void> {
  const paths = listFiles(folder)
  const phase = progress.begin('Compressing copies', compressible(paths).length)
  await compressCopies(folder, paths, { advance: phase.advance })
  phase.end()
}
