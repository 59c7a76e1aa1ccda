import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { plainDataOf } from './plainDataOf.ts'
import { readArticles } from './readArticles.ts'
import { readCompanyNames } from './readCompanyNames.ts'

/** Builds the plain app for production into a folder, with the data of a publisher's content beside it. */
export async function buildPlainSpa(content: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../plainSpa'),
    mode: 'production',
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
    logLevel: 'error',
  })
  writeFileSync(join(outDir, 'cards.json'), JSON.stringify(plainDataOf(readArticles(content), readCompanyNames(content))))
}
