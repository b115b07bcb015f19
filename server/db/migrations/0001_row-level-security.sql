-- Row-level security in three declared contexts (docs/decisions/0003-row-level-security.md).
-- Each transaction sets app.context; without one, no policy is true and a query sees no row.
CREATE FUNCTION app_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT current_setting('app.context', true) = 'system' AND btrim(coalesce(current_setting('app.reason', true), '')) <> ''
$$;--> statement-breakpoint
CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.context', true) = 'organisation' THEN nullif(current_setting('app.organisation_id', true), '')::uuid END
$$;--> statement-breakpoint
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.context', true) = 'account' THEN nullif(current_setting('app.account_id', true), '')::uuid END
$$;--> statement-breakpoint
-- What a visitor presents before it is known who they are: the digest of a cookie, or a sign-in name. It opens just that row.
CREATE FUNCTION app_token() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.context', true) = 'account' THEN decode(nullif(current_setting('app.token_hash', true), ''), 'hex') END
$$;--> statement-breakpoint
CREATE FUNCTION app_sign_in_name() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.context', true) IN ('account', 'organisation') THEN nullif(current_setting('app.sign_in_name', true), '') END
$$;--> statement-breakpoint
CREATE FUNCTION app_any() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT app_system() OR app_organisation() IS NOT NULL
    OR (current_setting('app.context', true) = 'account'
        AND (app_account() IS NOT NULL OR app_token() IS NOT NULL OR app_sign_in_name() IS NOT NULL))
$$;--> statement-breakpoint

ALTER TABLE authentication_methods ADD CONSTRAINT authentication_methods_of_account UNIQUE (account_id, id);--> statement-breakpoint
ALTER TABLE accounts ADD CONSTRAINT accounts_default_method FOREIGN KEY (id, default_method_id)
  REFERENCES authentication_methods (account_id, id) ON DELETE SET NULL (default_method_id);--> statement-breakpoint

DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I USING (app_system()) WITH CHECK (app_system())', name);
  END LOOP;
END $$;--> statement-breakpoint

-- Organisation: a session's own organisation, nothing else.
CREATE POLICY organisation ON organisations FOR SELECT USING (id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON policies FOR SELECT USING (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON organisation_products FOR SELECT USING (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON products FOR SELECT USING (
  EXISTS (SELECT 1 FROM organisation_products o WHERE o.product_id = products.id AND o.organisation_id = app_organisation()));--> statement-breakpoint
CREATE POLICY organisation ON contacts USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON contact_authorisations USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON contact_products USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON invitations USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON sessions USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation ON idempotency_keys USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation_reads ON audit_events FOR SELECT USING (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY organisation_reads ON accounts FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.account_id = accounts.id AND c.organisation_id = app_organisation()));--> statement-breakpoint

-- Inviting: an organisation may make a new account, and set the temporary password of one that was never activated.
CREATE POLICY organisation_invites ON accounts FOR INSERT WITH CHECK (app_organisation() IS NOT NULL AND activated_at IS NULL);--> statement-breakpoint
CREATE FUNCTION app_may_invite(account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM contacts c JOIN accounts a ON a.id = c.account_id
    WHERE c.account_id = account AND c.organisation_id = app_organisation() AND a.activated_at IS NULL)
$$;--> statement-breakpoint
CREATE POLICY organisation_invites ON sign_in_names FOR INSERT WITH CHECK (app_may_invite(account_id) AND kind <> 'user-name');--> statement-breakpoint
CREATE POLICY organisation_invites ON passwords USING (app_may_invite(account_id)) WITH CHECK (app_may_invite(account_id) AND kind = 'temporary');--> statement-breakpoint
-- Withdrawing: a temporary password dies with the last open invitation. Whether another organisation has invited the same
-- person is looked at in here only, as the system, and not told to the organisation that withdraws.
-- The row is locked first, so that the deletion sees an invitation that was being sent at that moment.
CREATE FUNCTION app_end_unneeded_temporary_password(account uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  organisation uuid := app_organisation();
BEGIN
  IF NOT EXISTS (SELECT 1 FROM contacts c WHERE c.account_id = account AND c.organisation_id = organisation) THEN RETURN; END IF;
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'an invitation was withdrawn', true);
  PERFORM 1 FROM passwords p WHERE p.account_id = account FOR UPDATE;
  DELETE FROM passwords p
  WHERE p.account_id = account AND p.kind = 'temporary'
    AND EXISTS (SELECT 1 FROM accounts a WHERE a.id = account AND a.activated_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.account_id = account AND i.ended_at IS NULL);
  PERFORM set_config('app.context', 'organisation', true), set_config('app.reason', '', true);
END $$;--> statement-breakpoint
CREATE POLICY presented ON sign_in_names FOR SELECT USING (name = app_sign_in_name());--> statement-breakpoint

-- Account: a person's own sign-in, methods, and what organisations have given them.
CREATE POLICY account ON accounts USING (id = app_account()) WITH CHECK (id = app_account());--> statement-breakpoint
CREATE POLICY account ON sign_in_names FOR SELECT USING (account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON passwords USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON authentication_methods USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON known_browsers USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON enrolments USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account_reads ON contacts FOR SELECT USING (account_id = app_account());--> statement-breakpoint
CREATE POLICY account_progresses ON contacts FOR UPDATE USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account_reads ON contact_authorisations FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.id = contact_id AND c.account_id = app_account()));--> statement-breakpoint
CREATE POLICY account_reads ON invitations FOR SELECT USING (account_id = app_account());--> statement-breakpoint
CREATE POLICY account_accepts ON invitations FOR UPDATE USING (account_id = app_account()) WITH CHECK (account_id = app_account());--> statement-breakpoint
CREATE POLICY account_reads ON organisations FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.organisation_id = organisations.id AND c.account_id = app_account()));--> statement-breakpoint
CREATE POLICY account_reads ON policies FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.organisation_id = policies.organisation_id AND c.account_id = app_account()));--> statement-breakpoint
CREATE POLICY account_reads ON audit_events FOR SELECT USING (account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON sign_ins USING (token_hash = app_token() OR account_id = app_account())
  WITH CHECK (token_hash = app_token() OR account_id = app_account());--> statement-breakpoint
CREATE POLICY account ON sessions USING (token_hash = app_token() OR account_id = app_account())
  WITH CHECK (account_id = app_account());--> statement-breakpoint

-- Written by whoever acts, read by the worker and the service desk only.
CREATE POLICY written ON messages FOR INSERT WITH CHECK (app_any());--> statement-breakpoint
CREATE POLICY written ON audit_events FOR INSERT WITH CHECK (app_any());--> statement-breakpoint
CREATE POLICY read ON system_settings FOR SELECT USING (app_any());--> statement-breakpoint

-- The API's role owns nothing. A session's organisation is chosen once (G0.8): not even the API can write it again.
GRANT USAGE ON SCHEMA public TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO voordeur_api;--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_events FROM voordeur_api;--> statement-breakpoint
REVOKE UPDATE, DELETE ON sessions FROM voordeur_api;--> statement-breakpoint
GRANT UPDATE (last_seen_at, ended_at), DELETE ON sessions TO voordeur_api;--> statement-breakpoint
REVOKE UPDATE ON sign_ins FROM voordeur_api;--> statement-breakpoint
GRANT UPDATE (account_id, password_attempts, code_attempts, password_proved_at, lapsed_password_proved_at,
  invitation_requested_at, method_proved_at, chosen_organisation_id, ended_at) ON sign_ins TO voordeur_api;
