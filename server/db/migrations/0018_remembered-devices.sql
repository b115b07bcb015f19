CREATE TABLE "remembered_devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"kept_answer" boolean,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "remembered_devices_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "remembered_devices_token_is_sha256" CHECK (octet_length("remembered_devices"."token_hash") = 32),
	CONSTRAINT "remembered_devices_remember_something" CHECK ("remembered_devices"."proved_at" is not null or "remembered_devices"."kept_answer" is not null),
	CONSTRAINT "remembered_devices_no_means_no_trust" CHECK ("remembered_devices"."proved_at" is null or "remembered_devices"."kept_answer" is distinct from false)
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device_id" uuid;--> statement-breakpoint
ALTER TABLE "remembered_devices" ADD CONSTRAINT "remembered_devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remembered_devices_of_account" ON "remembered_devices" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "remembered_devices_age" ON "remembered_devices" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_device_id_remembered_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."remembered_devices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_of_device" ON "sessions" USING btree ("device_id") WHERE "sessions"."device_id" is not null;--> statement-breakpoint

ALTER TABLE remembered_devices ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE remembered_devices FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON remembered_devices USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY account ON remembered_devices USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (kept_answer) ON remembered_devices TO voordeur_api;--> statement-breakpoint

-- What a browser is trusted for ends with whatever it was built on (docs/decisions/0026-staying-signed-in.md), whoever ends that, with
-- whatever tool. An organisation does not see the devices of an account: this function is the system for as long as it runs.
CREATE FUNCTION app_forget_devices(owner uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'devices are forgotten', true);
  DELETE FROM remembered_devices WHERE account_id = owner;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
END $$;--> statement-breakpoint
CREATE FUNCTION app_on_account_secured() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app_forget_devices(OLD.account_id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER password_of_devices_changed AFTER UPDATE ON passwords FOR EACH ROW
  WHEN (OLD.set_at IS DISTINCT FROM NEW.set_at OR OLD.hash IS DISTINCT FROM NEW.hash)
  EXECUTE FUNCTION app_on_account_secured();--> statement-breakpoint
CREATE TRIGGER method_of_devices_removed AFTER DELETE ON authentication_methods FOR EACH ROW
  EXECUTE FUNCTION app_on_account_secured();--> statement-breakpoint
CREATE TRIGGER contact_of_devices_shut_out AFTER UPDATE ON contacts FOR EACH ROW
  WHEN (OLD.account_id IS NOT NULL AND ((OLD.blocked_at IS NULL AND NEW.blocked_at IS NOT NULL)
    OR (OLD.access <> 'none' AND NEW.access = 'none')))
  EXECUTE FUNCTION app_on_account_secured();--> statement-breakpoint
CREATE TRIGGER contact_of_devices_removed AFTER DELETE ON contacts FOR EACH ROW WHEN (OLD.account_id IS NOT NULL)
  EXECUTE FUNCTION app_on_account_secured();--> statement-breakpoint

-- Until when a session lasts that was opened with "Stay signed in", by the organisation's policy as it is now; null: it is an ordinary one.
CREATE FUNCTION app_session_lasts_until(device uuid, organisation uuid) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT d.proved_at + p.remember_device_days * interval '24 hours'
  FROM remembered_devices d JOIN policies p ON p.organisation_id = organisation
  WHERE d.id = device AND p.remember_device_days > 0
$$;--> statement-breakpoint

-- The same as before, and an ordinary session ends when it began before `begun_since`; a lasting one has a limit of its own instead of
-- that and of idleness.
DROP FUNCTION app_open_session(bytea, timestamptz, timestamptz, timestamptz);--> statement-breakpoint
CREATE FUNCTION app_open_session(
  presented bytea, at timestamptz, idle_since timestamptz, seen_before timestamptz, begun_since timestamptz)
RETURNS TABLE (
  session_id uuid, account_id uuid, organisation_id uuid, contact_id uuid, sign_in_name text, has_other_organisations boolean,
  language text, contact_name text, organisation_name text, authorisations text[], brand jsonb, session_expires_at timestamptz
) LANGUAGE plpgsql AS $$
DECLARE
  opened sessions%ROWTYPE;
  lasts_until timestamptz;
BEGIN
  PERFORM set_config('app.context', 'account', true), set_config('app.account_id', '', true),
    set_config('app.sign_in_name', '', true), set_config('app.token_hash', encode(presented, 'hex'), true);
  SELECT s.* INTO opened FROM sessions s
  WHERE s.token_hash = presented AND s.ended_at IS NULL AND s.expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.account_id', opened.account_id::text, true);
  IF opened.device_id IS NOT NULL THEN
    lasts_until := app_session_lasts_until(opened.device_id, opened.organisation_id);
  END IF;
  IF lasts_until IS NULL OR lasts_until <= at THEN
    IF opened.last_seen_at <= idle_since OR opened.created_at <= begun_since THEN RETURN; END IF;
    lasts_until := opened.created_at + (at - begun_since);
  END IF;
  RETURN QUERY
    SELECT opened.id, opened.account_id, opened.organisation_id, c.id, opened.sign_in_name, opened.has_other_organisations,
      a.language::text, c.name, o.name, rights.authorisations,
      CASE WHEN b.organisation_id IS NOT NULL THEN jsonb_build_object(
        'organisationId', b.organisation_id, 'name', b.name, 'logoId', b.logo_id, 'hue', b.hue, 'chroma', b.chroma,
        'serviceDeskPhone', b.service_desk_phone, 'serviceDeskEmail', b.service_desk_email) END,
      least(opened.expires_at::timestamptz, lasts_until)
    FROM contacts c
    JOIN accounts a ON a.id = c.account_id
    JOIN organisations o ON o.id = c.organisation_id
    LEFT JOIN organisation_brands b ON b.organisation_id = c.organisation_id
    CROSS JOIN LATERAL (
      SELECT array_agg(r.authorisation::text ORDER BY r.authorisation) AS authorisations
      FROM contact_authorisations r WHERE r.contact_id = c.id) rights
    WHERE c.id = opened.contact_id AND c.access = 'active' AND c.blocked_at IS NULL AND 'sign-in' = ANY (rights.authorisations);
  IF FOUND AND opened.last_seen_at < seen_before THEN
    UPDATE sessions s SET last_seen_at = at WHERE s.id = opened.id;
  END IF;
END $$;--> statement-breakpoint

-- What app_open_session reads besides, servers forget at once too (0009).
DROP TRIGGER session_changed ON sessions;--> statement-breakpoint
CREATE TRIGGER session_changed AFTER UPDATE ON sessions FOR EACH ROW WHEN (
  (OLD.id, OLD.token_hash, OLD.account_id, OLD.organisation_id, OLD.contact_id, OLD.sign_in_name, OLD.has_other_organisations,
   OLD.device_id, OLD.created_at, OLD.expires_at, OLD.ended_at)
  IS DISTINCT FROM
  (NEW.id, NEW.token_hash, NEW.account_id, NEW.organisation_id, NEW.contact_id, NEW.sign_in_name, NEW.has_other_organisations,
   NEW.device_id, NEW.created_at, NEW.expires_at, NEW.ended_at)
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER policy_of_session_changed AFTER UPDATE ON policies FOR EACH ROW WHEN (
  OLD.remember_device_days IS DISTINCT FROM NEW.remember_device_days
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER device_of_session_changed AFTER UPDATE ON remembered_devices FOR EACH ROW WHEN (
  OLD.proved_at IS DISTINCT FROM NEW.proved_at
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint

COMMENT ON TABLE remembered_devices IS 'What a browser remembers of an account: that it proved a second factor, and what "Stay signed in?" is answered without asking';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.account_id IS 'Whose account: for any other the cookie is worth nothing';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.token_hash IS 'SHA-256 of the cookie''s token';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.proved_at IS 'When the second factor was proved from which the organisation''s days count; null: only the answer is remembered';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.kept_answer IS 'What "Stay signed in?" was answered together with "don''t show this again"; null: it is asked';--> statement-breakpoint
COMMENT ON COLUMN remembered_devices.created_at IS 'When it was remembered';--> statement-breakpoint
COMMENT ON COLUMN sessions.device_id IS 'With "Stay signed in": what the browser remembers, as long as which the session lasts; null: an ordinary session';
