/** Zoom levels at which the canvas changes what it shows. */
export const overviewBelow = 0.35
export const minZoom = 0.02
export const maxZoom = 2.5
/** "Fit" never enlarges beyond this. */
export const comfortableZoom = 1
