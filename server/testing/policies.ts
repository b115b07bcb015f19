import { eq } from 'drizzle-orm';
import type { Policy } from '../../api-client/policies/policy.ts';
import { organisations } from '../db/schema.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { findPolicy } from '../policies/policy-queries.ts';
import { savePolicy } from '../policies/save-policy.ts';
import type { Browser, TestServer } from './test-server.ts';

const reason = 'test';

/** Changes the policy of an organisation of the demonstration, as the command line does; the rest of it stays. */
export async function setPolicy(
  { services }: TestServer,
  organisation: string,
  change: Partial<Policy>,
): Promise<void> {
  await services.database.transaction({ kind: 'system', reason }, async (tx) => {
    const [row] = await tx
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.name, organisation));
    if (!row) throw new Error(`no organisation ${organisation}`);
    const before = await findPolicy(tx, row.id);
    await savePolicy(tx, row.id, { ...before, ...change }, { actor: 'system', reason });
  });
}

/** Types name and password; gives the step that is due then. */
export async function signInWithPassword({ api }: Browser, signInName: string, password = demoPassword) {
  await api.startSignIn({ body: { signInName } });
  return (await api.provePassword({ body: { password } })).next;
}

/** Opens a browser behind the proxy of a server with TRUSTED_PROXIES, at this address. */
export function openBrowserAt(server: TestServer, address: string): Browser {
  const browser = server.openBrowser();
  browser.headers['x-forwarded-for'] = address;
  return browser;
}
