import type { ToImport } from '../deskAnswers.ts'
import { encodeBase64 } from './encodeBase64.ts'

/**
 * What was pasted or dropped, for the server to read: files as they are, else the text, with its markup where it has some. What
 * is not read before the event is over is gone; so nothing is waited for but the bytes of files.
 */
export async function readTransfer(data: DataTransfer): Promise<ToImport[]> {
  const files = [...data.files]
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  if (files.length > 0) return Promise.all(files.map(readFile))
  if (html.trim() !== '') return [{ name: '', type: 'text/html', content: { text: html } }]
  return text.trim() === '' ? [] : [{ name: '', type: 'text/plain', content: { text } }]
}

/** A file by its bytes, since the server knows better in which encoding they are. */
export async function readFile(file: File): Promise<ToImport> {
  return { name: file.name, type: file.type, content: { base64: encodeBase64(new Uint8Array(await file.arrayBuffer())) } }
}
