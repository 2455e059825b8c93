/** Every text of the page, in the language in use: `m.words_goal()`. Texts follow a change of language by themselves. */
import './language.svelte.ts';

export { m } from './generated/messages.js';
