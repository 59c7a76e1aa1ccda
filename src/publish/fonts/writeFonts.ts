import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFaces } from './fontFaces.ts'
import { makeFont } from './makeFont.ts'

/* `npm run fonts`: writes the files of the typeface after the ranges in newsreader.css, or the package, have changed. */

const FOLDER = 'src/app/fonts'

for (const face of fontFaces(readFileSync(join(FOLDER, 'newsreader.css'), 'utf8')))
  writeFileSync(join(FOLDER, face.file), await makeFont(face))
