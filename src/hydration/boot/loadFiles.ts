/** Fetches files in order and runs those that are modules, each in a task of its own, so that the page answers in between. */
export async function loadFiles(files: readonly string[], importFile: (file: string) => Promise<unknown>): Promise<void> {
  for (const file of files) {
    await importFile(file)
    await new Promise((resolve) => setTimeout(resolve))
  }
}
