import type { Locator, Page } from '@playwright/test'
import { ImportDialog } from './import-dialog.ts'
import { Workspace } from './workspace.ts'

/** What is shown while no project is open. */
export class StartPage {
  readonly page: Page
  readonly newProject: Locator

  constructor(page: Page) {
    this.page = page
    this.newProject = page.getByRole('button', { name: 'New project' })
  }

  async open(): Promise<this> {
    await this.page.goto('./')
    await this.newProject.waitFor()
    return this
  }

  async createProject(): Promise<Workspace> {
    await this.newProject.click()
    return new Workspace(this.page).ready()
  }

  async openSample(title: string): Promise<Workspace> {
    await this.page.getByRole('button', { name: title }).click()
    return new Workspace(this.page).ready()
  }

  /** Chooses a file, or a folder, and waits for the dialog that shows what was found. */
  async chooseFiles(path: string | string[], button = 'Import files'): Promise<ImportDialog> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: button }).click()
    await (await chooser).setFiles(path)
    return new ImportDialog(this.page).ready()
  }

  async chooseFolder(path: string): Promise<ImportDialog> {
    return this.chooseFiles(path, 'Import folder')
  }

  /** Imports a folder as a new project. */
  async importFolder(path: string): Promise<Workspace> {
    const dialog = await this.chooseFolder(path)
    await dialog.confirm()
    return new Workspace(this.page).ready()
  }

  async importFile(path: string): Promise<Workspace> {
    const dialog = await this.chooseFiles(path)
    await dialog.confirm()
    return new Workspace(this.page).ready()
  }

  recent(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(Open )?${name}`) })
  }
}
