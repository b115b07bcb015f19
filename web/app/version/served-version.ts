/** The script that the page was started with; its name holds a hash of all that it leads to. */
const ownScript = () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;

/** Which version the server has now: the one that runs here, a newer one, or unknown because it cannot be reached. */
export async function servedVersion(): Promise<'same' | 'newer' | 'unknown'> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!response.ok) return 'unknown';
    const own = ownScript();
    return !own || (await response.text()).includes(new URL(own).pathname) ? 'same' : 'newer';
  } catch {
    return 'unknown';
  }
}
