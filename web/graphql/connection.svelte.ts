/** Whether the API answers; while it doesn't, it is asked again until it does, ever more rarely. */
const firstRecheckMs = 2_000;
const longestRecheckMs = 60_000;

class Connection {
  isLost = $state(false);
  /** Grows each time the API can be asked again; queries that read it are asked anew. */
  restorations = $state(0);
  #recheckMs = firstRecheckMs;

  /** Told by the client after every request: whether it was answered. */
  report(wasAnswered: boolean): void {
    if (!wasAnswered) return this.#lose();
    this.#recheckMs = firstRecheckMs;
    if (this.isLost) this.#restore();
  }

  #lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    this.#recheckLater();
  }

  #restore(): void {
    this.isLost = false;
    this.restorations += 1;
  }

  #recheckLater(): void {
    setTimeout(() => void this.#recheck(), this.#recheckMs);
    this.#recheckMs = Math.min(longestRecheckMs, this.#recheckMs * 2);
  }

  async #recheck(): Promise<void> {
    if (!this.isLost) return;
    const isHealthy = await fetch('/health').then(
      (response) => response.ok,
      () => false,
    );
    if (!isHealthy) this.#recheckLater();
    else if (this.isLost) this.#restore();
  }
}

export const connection = new Connection();
