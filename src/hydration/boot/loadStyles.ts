const STYLES = /\.css$/

/** Whether a file holds styles, and is no module. */
export function holdsStyles(file: string): boolean {
  return STYLES.test(file)
}

let known: Promise<void> | null = null

/**
 * Adds the whole style sheet to the page. Where it can't be had, it is as if nobody had asked. It stands behind the page's own
 * styles also where these have not been read yet: what both hold then counts by its place in the whole.
 */
export function loadStyles(file: string): Promise<void> {
  known ??= new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = file
    link.onload = () => resolve()
    link.onerror = () => {
      known = null
      link.remove()
      reject(new TypeError(`${file} could not be fetched`))
    }
    document.documentElement.append(link)
  })
  return known
}
