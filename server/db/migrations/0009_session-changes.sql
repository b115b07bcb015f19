-- What app_open_session answers may be kept in a server's memory for seconds (docs/decisions/0015-sessions-are-remembered.md).
-- These triggers tell every server to forget it at once: once the transaction is committed, whoever made it, with whatever tool.

-- The same as before, and when the session expires, so that no memory outlasts it.
DROP FUNCTION app_open_session(bytea, timestamptz, timestamptz, timestamptz);--> statement-breakpoint
CREATE FUNCTION app_open_session(presented bytea, at timestamptz, idle_since timestamptz, seen_before timestamptz)
RETURNS TABLE (
  session_id uuid, account_id uuid, organisation_id uuid, contact_id uuid, sign_in_name text, has_other_organisations boolean,
  language text, contact_name text, organisation_name text, authorisations text[], brand jsonb, session_expires_at timestamptz
) LANGUAGE plpgsql AS $$
DECLARE
  opened sessions%ROWTYPE;
BEGIN
  PERFORM set_config('app.context', 'account', true), set_config('app.account_id', '', true),
    set_config('app.sign_in_name', '', true), set_config('app.token_hash', encode(presented, 'hex'), true);
  SELECT s.* INTO opened FROM sessions s
  WHERE s.token_hash = presented AND s.ended_at IS NULL AND s.expires_at > at AND s.last_seen_at > idle_since;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.account_id', opened.account_id::text, true);
  RETURN QUERY
    SELECT opened.id, opened.account_id, opened.organisation_id, c.id, opened.sign_in_name, opened.has_other_organisations,
      a.language::text, c.name, o.name, rights.authorisations,
      CASE WHEN b.organisation_id IS NOT NULL THEN jsonb_build_object(
        'organisationId', b.organisation_id, 'name', b.name, 'logoId', b.logo_id, 'hue', b.hue, 'chroma', b.chroma,
        'serviceDeskPhone', b.service_desk_phone, 'serviceDeskEmail', b.service_desk_email) END,
      opened.expires_at::timestamptz
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

-- Tells every server to forget. Several calls in one transaction are told once.
CREATE FUNCTION app_forget_sessions() RETURNS void LANGUAGE sql AS $$ SELECT pg_notify('voordeur_sessions', '') $$;--> statement-breakpoint
CREATE FUNCTION app_on_session_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app_forget_sessions();
  RETURN NULL;
END $$;--> statement-breakpoint

-- Row by row only where what is answered differs: being seen, or signing in again, is no news.
CREATE TRIGGER session_changed AFTER UPDATE ON sessions FOR EACH ROW WHEN (
  (OLD.id, OLD.token_hash, OLD.account_id, OLD.organisation_id, OLD.contact_id, OLD.sign_in_name, OLD.has_other_organisations,
   OLD.expires_at, OLD.ended_at)
  IS DISTINCT FROM
  (NEW.id, NEW.token_hash, NEW.account_id, NEW.organisation_id, NEW.contact_id, NEW.sign_in_name, NEW.has_other_organisations,
   NEW.expires_at, NEW.ended_at)
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER contact_of_session_changed AFTER UPDATE ON contacts FOR EACH ROW WHEN (
  (OLD.id, OLD.organisation_id, OLD.account_id, OLD.name, OLD.access, OLD.blocked_at)
  IS DISTINCT FROM
  (NEW.id, NEW.organisation_id, NEW.account_id, NEW.name, NEW.access, NEW.blocked_at)
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER account_of_session_changed AFTER UPDATE ON accounts FOR EACH ROW WHEN (
  (OLD.id, OLD.language) IS DISTINCT FROM (NEW.id, NEW.language)
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER organisation_of_session_changed AFTER UPDATE ON organisations FOR EACH ROW WHEN (
  (OLD.id, OLD.name) IS DISTINCT FROM (NEW.id, NEW.name)
) EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint

CREATE TRIGGER session_removed AFTER DELETE OR TRUNCATE ON sessions EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER contact_of_session_removed AFTER DELETE OR TRUNCATE ON contacts EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER account_of_session_removed AFTER DELETE OR TRUNCATE ON accounts EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER organisation_of_session_removed AFTER DELETE OR TRUNCATE ON organisations EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER rights_of_session_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON contact_authorisations
  EXECUTE FUNCTION app_on_session_change();--> statement-breakpoint
CREATE TRIGGER brand_of_session_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organisation_brands
  EXECUTE FUNCTION app_on_session_change();
