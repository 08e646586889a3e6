export { openSyntax, type LoadSyntax, type SyntaxFile } from './open-syntax.ts'
