#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// The sources are run as they are: what is published is what is developed, and messages name real lines.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.env.ENTENTE_PACKAGE_ROOT = root
register({ tsconfig: join(root, 'tsconfig.json') })
const { runCommand } = await import('../src/newsroom/runCommand.ts')
process.exitCode = await runCommand(process.argv.slice(2))
