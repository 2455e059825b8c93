/** A text that follows what is typed once the typing rests, so that not every key asks the API. */
const restMs = 180;

export class Debounced {
  /** What was typed before the last rest. */
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Called at every key; an emptied text follows at once. */
  type(text: string): void {
    clearTimeout(this.#timer);
    if (text === '') this.text = text;
    else this.#timer = setTimeout(() => (this.text = text), restMs);
  }
}
