/** As a sentence begins: "about $2 billion" → "About $2 billion". What begins with anything but a letter stays as it is. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
