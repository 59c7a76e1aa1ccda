import { Quote } from 'lucide'
import { useId } from 'react'
import type { Article } from '../../../content/article/article.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Menu } from '../../../ui/menu/Menu.tsx'
import { MenuButton } from '../../../ui/menu/MenuButton.tsx'
import { CiteMenu } from './CiteMenu.tsx'

export function CiteButton({ article }: { article: Article }) {
  const id = useId()
  return (
    <>
      <MenuButton menu={id} className="button max-md:w-11 max-md:px-0">
        <Icon shape={Quote} size={15} />
        <span className="max-md:sr-only">Cite</span>
      </MenuButton>
      <Menu id={id} label="Cite this article" className="menu-wide">
        <CiteMenu article={article} />
      </Menu>
    </>
  )
}
