import { Quote } from 'lucide'
import { useId } from 'react'
import type { Article } from '../content/article.ts'
import { Menu } from '../share/Menu.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
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
