import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from './jsonSchemas.ts'

/* `npm run schemas`: writes the JSON Schemas to public/ after the format has changed. */

for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join('public', name), text)
