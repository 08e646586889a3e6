import type { ObjectType, Property } from '#core/model'

/** What the server’s schema says about a node in words; empty where it says nothing. */
export function descriptionOf({ server }: ObjectType | Property): string {
  const keyword = server.keywords.find(({ key }) => key === 'description')
  if (!keyword) return ''
  const value: unknown = JSON.parse(keyword.value)
  return typeof value === 'string' ? value : keyword.value
}
