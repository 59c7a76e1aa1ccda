/** Tells of a path in the output folder whether it stays there although no build has made it. */
export type IsKept = (path: string) => boolean

/** What nobody has to ask for: a folder's history, what a disk has at its root, and what systems drop into any folder. */
const ALWAYS = /^(?:\.git|lost\+found)(?:\/|$)|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** `keep` names what stays, each with all that lies below it, as paths in the output folder; `*` stands for any part of a name. */
export function keptNames(keep: readonly string[]): IsKept {
  const patterns = keep.map((name) => new RegExp(`^${name.split('*').map(escapeRegExp).join('[^/]*')}(?:/|$)`))
  return (path) => ALWAYS.test(path) || patterns.some((pattern) => pattern.test(path))
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
