/** Whether the API answers; while it doesn't, it is asked again until it does, ever more rarely. */
const firstRecheckMs = 2_000;
const longestRecheckMs = 60_000;
/** After so long without a loss, the next one is rechecked soon again. */
const calmMs = 120_000;

class Connection {
  isLost = $state(false);
  /** Grows each time the API can be asked again; queries that read it are asked anew. */
  restorations = $state(0);
  #recheckMs = firstRecheckMs;
  #lastLossAt = 0;

  /** Told by the client after every request: whether it was answered. */
  report(wasAnswered: boolean): void {
    if (wasAnswered) this.#restore();
    else this.#lose();
  }

  #lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    if (Date.now() - this.#lastLossAt > calmMs) this.#recheckMs = firstRecheckMs;
    this.#lastLossAt = Date.now();
    this.#recheckLater();
  }

  #restore(): void {
    if (!this.isLost) return;
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
    if (isHealthy) this.#restore();
    else this.#recheckLater();
  }
}

export const connection = new Connection();
