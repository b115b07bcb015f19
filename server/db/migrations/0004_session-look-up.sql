-- Who is signed in, by the digest of a session's cookie: every call of somebody who is signed in asks it, so it is one statement.
-- It declares the account context itself, first with what is presented, then with whose session that is; row-level security
-- holds in each of its queries as it would in theirs. Outside a transaction the declaration ends with the statement.
CREATE FUNCTION app_open_session(presented bytea, at timestamptz, idle_since timestamptz, seen_before timestamptz)
RETURNS TABLE (
  session_id uuid, account_id uuid, organisation_id uuid, contact_id uuid, sign_in_name text, has_other_organisations boolean,
  language text, contact_name text, organisation_name text, authorisations text[], brand jsonb
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
        'serviceDeskPhone', b.service_desk_phone, 'serviceDeskEmail', b.service_desk_email) END
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
END $$;
