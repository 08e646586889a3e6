export { App } from './app.tsx'
export { EmbeddedApp } from './embedded-app.tsx'
