import { expect, type Page } from 'playwright/test';
import { press } from '../support/forms';
import { linkTo, type Mail, mailTo } from '../support/mailbox';
import type { MovingProduct } from './moving-product';

/** Someone of the story in a browser of their own. */
export class Visitor {
  constructor(
    readonly page: Page,
    readonly name: string,
    readonly email: string,
    readonly product: MovingProduct,
  ) {
    // Whoever waits longer for a button or a field waits for ever.
    page.setDefaultTimeout(20_000);
  }

  /** Opens a page; who was away for so long that the session ended signs in again. */
  async open(address: string) {
    await this.page.goto(address);
    if (!new URL(this.page.url()).pathname.startsWith('/aanmelden')) return;
    await this.#signIn();
    await this.page.goto(address);
  }

  /** Comes in with the link of a mail. */
  async comeInWith(mail: Mail) {
    await this.page.goto(linkTo(mail, /^\/aanmelden\//));
    await press(this.page, 'Meld me aan');
    await this.page.waitForURL(({ pathname }) => !pathname.startsWith('/aanmelden'));
  }

  mail(subject: RegExp, nth = 1) {
    return mailTo(this.email, subject, nth, this.product.mailbox);
  }

  /** Presses a button and reads what is said then. */
  async pressAndRead(button: string, said: string | RegExp) {
    await press(this.page, button);
    await expect(this.page.getByText(said).first()).toBeVisible();
  }

  async #signIn() {
    await this.page.goto('/aanmelden');
    await this.page.getByLabel('Je e-mailadres').fill(this.email);
    await press(this.page, 'Stuur me een link');
    await this.page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
    await this.comeInWith(await this.mail(/aanmeldlink/));
  }
}
