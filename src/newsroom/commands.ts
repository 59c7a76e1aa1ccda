import type { Command } from './command.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { dev } from './commands/dev.ts'
import { followUp } from './commands/followUp.ts'
import { importFiles } from './commands/importFiles.ts'
import { init } from './commands/init.ts'
import { merge } from './commands/merge.ts'
import { newArticle } from './commands/newArticle.ts'
import { preview } from './commands/preview.ts'
import { rename } from './commands/rename.ts'

/** The commands, in the order of a publisher's day. */
export const COMMANDS: readonly Command[] = [init, dev, newArticle, importFiles, check, build, preview, followUp, rename, merge]
