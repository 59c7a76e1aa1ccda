import { onTestFinished, vi } from 'vitest'

interface SavedFile {
  type: string
  text: Promise<string>
}

/** The files that the page hands its reader from here on, for tests in jsdom, which has no addresses for them. */
export function savedFiles(): readonly SavedFile[] {
  const files: SavedFile[] = []
  const { createObjectURL, revokeObjectURL } = URL
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push({ type: file.type, text: read(file) })
    return 'blob:file'
  }
  URL.revokeObjectURL = () => {}
  onTestFinished(async () => {
    // An address is given back a turn after it was used.
    await new Promise((resolve) => setTimeout(resolve))
    click.mockRestore()
    Object.assign(URL, { createObjectURL, revokeObjectURL })
  })
  return files
}

function read(file: Blob): Promise<string> {
  const reader = new FileReader()
  reader.readAsText(file)
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result))
  })
}
