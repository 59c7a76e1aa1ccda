import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileStore } from '../../cache/fileStore.ts'
import type { SiteFiles } from '../../cache/siteFiles.ts'
import type { Content, PictureFile } from '../../content.ts'
import { ContentFaults, WHOLE_FILE } from '../../faults/fault.ts'
import { shownFile } from '../contentFiles.ts'
import { Pictures } from './pictures.ts'
import { digestOf } from './readPicture.ts'

/**
 * Puts the pictures of the published articles into the site: those that a build before has put there are the same files, by way of
 * the cache, so that what a publisher does to a file of the folder does not reach the site before it is checked.
 * @throws ContentFaults where one is no longer what was checked.
 */
export function publishPictures(folder: string, { articles }: Content, cache: string, site: SiteFiles): void {
  const store = new FileStore(join(cache, 'pictures'), 'picture')
  const pictures = new Map(articles.flatMap((article) => article.pictures.map((picture) => [picture.path, picture])))
  for (const picture of pictures.values()) {
    if (site.take(store, picture.digest, picture.path)) continue
    const bytes = readChecked(new Pictures(folder).fileOf(picture.name), picture)
    store.put(picture.digest, bytes)
    // Whoever shares the store may just have emptied it.
    if (!store.link(picture.digest, site.makePlace(picture.path))) writeFileSync(site.makePlace(picture.path), bytes)
  }
  store.save()
  store.forgetOld()
}

function readChecked(file: string, { digest }: PictureFile): Uint8Array {
  const bytes = readOrNull(file)
  if (bytes !== null && digestOf(bytes) === digest) return bytes
  const found = 'a picture that has changed since it was checked'
  throw new ContentFaults([{ file: shownFile(file), ...WHOLE_FILE, found, wanted: 'another build', example: '' }])
}

function readOrNull(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
