/** What every request of the bench says of itself. */
export const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
