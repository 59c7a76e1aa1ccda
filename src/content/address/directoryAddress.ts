import { freeText, group, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'

/** What the address of the list of companies asks for. */
export interface DirectoryView {
  words: string
  order: 'sector' | 'count'
}

/** `?q=aws&order=count` */
export const DIRECTORY_ADDRESS = defineAddress(
  group<DirectoryView>({
    words: freeText('q'),
    order: one('order', (value): value is DirectoryView['order'] => value === 'sector' || value === 'count', 'sector'),
  }),
)

export const formatDirectoryView = DIRECTORY_ADDRESS.format

export function parseDirectoryView(search: string): DirectoryView {
  return DIRECTORY_ADDRESS.parse(new URLSearchParams(search)).view
}
