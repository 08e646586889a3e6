export { isPaper, paperIds, papers, type PaperId } from './papers.ts'
export { anchorOf } from './said/anchors.ts'
export { writePaper } from './write-paper.ts'
