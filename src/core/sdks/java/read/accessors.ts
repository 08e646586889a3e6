import type { Piece, ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { spoken } from './nodes.ts'

/** The methods of a class that do nothing but read or write one of these fields. */
export function accessorsIn(
  methods: readonly SyntaxNode[],
  properties: readonly ReadProperty[],
): readonly Piece[] {
  const stored = new Map(properties.map(({ name, storedName }) => [name, storedName]))
  return methods.flatMap((method): Piece[] => {
    const parameters = spoken(method.childForFieldName('parameters'))
    const [statement, ...more] = spoken(method.childForFieldName('body'))
    if (!statement || more.length > 0 || parameters.length > 1) return []
    const [parameter] = parameters
    const field = parameter
      ? assigned(statement, parameter.childForFieldName('name')?.text ?? '')
      : returned(statement)
    const property = stored.get(field)
    if (property === undefined) return []
    const says = JSON.stringify({
      method: method.childForFieldName('name')?.text,
      field,
      type: (parameter ?? method).childForFieldName('type')?.text,
    })
    const { startIndex: start, endIndex: end } = method
    return [{ part: parameter ? 'setter' : 'getter', property, says, start, end }]
  })
}

/** The field in `return field;`, with or without `this`. */
function returned(statement: SyntaxNode): string {
  return statement.type === 'return_statement' ? fieldIn(spoken(statement)[0]) : ''
}

/** The field in `this.field = parameter;`. */
function assigned(statement: SyntaxNode, parameter: string): string {
  const [assignment] = spoken(statement)
  const isWhole =
    assignment?.type === 'assignment_expression' &&
    assignment.childForFieldName('operator')?.text === '=' &&
    assignment.childForFieldName('right')?.text === parameter
  return isWhole ? fieldIn(assignment.childForFieldName('left')) : ''
}

function fieldIn(node: SyntaxNode | null | undefined): string {
  if (node?.type === 'identifier') return node.text
  const isOwn = node?.type === 'field_access' && node.childForFieldName('object')?.text === 'this'
  return (isOwn && node.childForFieldName('field')?.text) || ''
}
