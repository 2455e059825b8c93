/** Counts what was changed on this page, so that everything shown is asked again after each change. */
class Changes {
  count = $state(0);

  /** Told after every change that the API made, or had made before. */
  report(): void {
    this.count += 1;
  }
}

export const changes = new Changes();
