/** What was fetched is the view of whoever asked: with another one the page begins anew, and forgets what it kept. */
export function beginAnew(): void {
  sessionStorage.clear();
  location.assign('/network');
}
