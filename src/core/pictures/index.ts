export { pictureThemes, type PictureTheme } from './style-sheet.ts'
export type { Drawn, PicturePart } from './picture.ts'
export { plainPicture, writeSvg, type PictureOptions } from './write-svg.ts'
