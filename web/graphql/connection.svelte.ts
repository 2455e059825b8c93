/** Whether the API can be reached; while it can't, it is asked again every few seconds until it answers. */
const recheckMs = 4000;

class Connection {
  isLost = $state(false);
  /** Grows each time the API answers again; queries that read it are asked anew. */
  restorations = $state(0);

  /** Told by the client after every answer. */
  report(wasAnswered: boolean): void {
    if (wasAnswered) this.#restore();
    else this.#lose();
  }

  #lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    this.#recheckSoon();
  }

  #restore(): void {
    if (!this.isLost) return;
    this.isLost = false;
    this.restorations += 1;
  }

  #recheckSoon(): void {
    setTimeout(() => void this.#recheck(), recheckMs);
  }

  async #recheck(): Promise<void> {
    if (!this.isLost) return;
    const isAnswered = await fetch('/health').then(
      (response) => response.ok,
      () => false,
    );
    if (isAnswered) this.#restore();
    else this.#recheckSoon();
  }
}

export const connection = new Connection();
