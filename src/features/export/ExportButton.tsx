import { Download } from 'lucide'
import { useId } from 'react'
import type { ColumnKey } from '../../content/export/columns.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/menu/Menu.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import { ExportMenu, type ExportMenuProps } from './ExportMenu.tsx'

interface ExportButtonProps<K extends ColumnKey> extends ExportMenuProps<K> {
  /** Which one it is, to screen readers, where a page has several. */
  of?: string
  className?: string
}

/** What a view shows as a file, made in the browser. */
export function ExportButton<K extends ColumnKey>({ of, className = '', ...menu }: ExportButtonProps<K>) {
  const id = useId()
  return (
    <>
      <MenuButton menu={id} className={`chip ${className}`}>
        <Icon shape={Download} size={15} />
        {of ? 'Export ' : 'Export'}
        {of && <span className="sr-only">{of}</span>}
      </MenuButton>
      <Menu id={id} label={of ? `Export ${of}` : 'Export'} className="menu-wide">
        <ExportMenu {...menu} />
      </Menu>
    </>
  )
}
