/** Where the app lives, and how far it reaches: what the system opens in it instead of in the browser. */
export const appScope = '/authenticator';

/** What the app is called and looks like, for a phone that installs it (W3C Web Application Manifest). */
export const appManifestPath = `${appScope}/app.webmanifest`;

/** The same for an iPhone that has an activation open: with the handover of its cookie, in the fragment of `start_url`. */
export const handoverManifestPath = `${appScope}/handover.webmanifest`;
