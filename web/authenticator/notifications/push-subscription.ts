/** How long the service worker may take to be ready; after that turning on has failed, in words. */
const patience = 10_000;

/** The push manager of the app, once its service worker is active. Rejects where there is none. */
async function pushManager(): Promise<PushManager> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no service worker')), patience);
  });
  const { pushManager } = await Promise.race([navigator.serviceWorker.ready, late]);
  return pushManager;
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (digit) => digit.charCodeAt(0));

const isFor = ({ options: { applicationServerKey } }: PushSubscription, key: Uint8Array) => {
  const bytes = new Uint8Array(applicationServerKey ?? new ArrayBuffer(0));
  return bytes.length === key.length && bytes.every((byte, index) => byte === key[index]);
};

/** Where this phone can be woken, for the server with this key (RFC 8292): as it is, or from now on. Rejects as `subscribe` does. */
export async function subscriptionFor(applicationServerKey: string): Promise<PushSubscription> {
  const manager = await pushManager();
  const key = bytesOf(applicationServerKey);
  const present = await manager.getSubscription();
  if (present && isFor(present, key)) return present;
  // Of a server that had other keys: one registration has one subscription.
  await present?.unsubscribe();
  return manager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** Lets the push service forget this phone. */
export async function endSubscription(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
