import type { Node, NodeProps } from 'reactflow'
import type { CardRows } from '#core/drawing'
import type { CardLook, ObjectType } from '#core/model'
import { Card } from './card.tsx'

export type CardNodeData = {
  readonly type: ObjectType
  readonly rows: CardRows
  readonly look: CardLook
  readonly expanded: boolean
}

export type CardNode = Node<CardNodeData, 'card'>

/** What React Flow mounts. It is given new positions with every frame of a drag; the card inside is not. */
export function CardNodeView({ data, selected }: NodeProps<CardNode>) {
  return <Card {...data} selected={selected} />
}
