/** Hands the reader a file that was made in the browser, under a name that says what it holds. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has read it by the next turn; some do so only then.
  setTimeout(() => URL.revokeObjectURL(address))
}
