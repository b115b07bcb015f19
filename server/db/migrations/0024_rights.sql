-- How far access has come, among the states that do not follow from the clock: the place in accessStates. Ten more for who may be shut
-- out by the clock, because a block or an end of the right to sign in has a moment (docs/decisions/0027-rights-with-dates.md).
CREATE FUNCTION app_access_rank(access stored_access, blocked_at timestamptz, sign_in_ends_at timestamptz)
RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE access WHEN 'none' THEN 1 WHEN 'invited' THEN 2 WHEN 'signed-in' THEN 4 ELSE 5 END
    + CASE WHEN blocked_at IS NULL AND sign_in_ends_at IS NULL THEN 0 ELSE 10 END)::smallint
$$;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "sign_in_ends_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE TABLE "contact_rights" (
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"right_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"end_told_at" timestamp (3) with time zone,
	"is_over" boolean DEFAULT false NOT NULL,
	CONSTRAINT "contact_rights_contact_id_right_id_pk" PRIMARY KEY("contact_id","right_id"),
	CONSTRAINT "contact_rights_end_after_start" CHECK ("contact_rights"."ends_at" > "contact_rights"."starts_at")
);--> statement-breakpoint
CREATE TABLE "organisation_rights" (
	"organisation_id" uuid NOT NULL,
	"right_id" uuid NOT NULL,
	CONSTRAINT "organisation_rights_organisation_id_right_id_pk" PRIMARY KEY("organisation_id","right_id")
);--> statement-breakpoint
CREATE TABLE "rights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"description_nl" text NOT NULL,
	"description_en" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rights_name_nl_unique" UNIQUE("name_nl"),
	CONSTRAINT "rights_name_en_unique" UNIQUE("name_en"),
	CONSTRAINT "rights_names_say_something" CHECK (btrim("rights"."name_nl") <> '' and btrim("rights"."name_en") <> '')
);--> statement-breakpoint
ALTER TABLE "contacts" drop column "access_rank";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "access_rank" smallint GENERATED ALWAYS AS (app_access_rank(access, blocked_at, sign_in_ends_at)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "starts_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "end_told_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "is_over" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "invites_at_start" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "shuts_at" timestamp (3) with time zone GENERATED ALWAYS AS (least(blocked_at, sign_in_ends_at)) STORED;--> statement-breakpoint
ALTER TABLE "contact_rights" ADD CONSTRAINT "contact_rights_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_rights" ADD CONSTRAINT "contact_rights_right" FOREIGN KEY ("organisation_id","right_id") REFERENCES "public"."organisation_rights"("organisation_id","right_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_rights" ADD CONSTRAINT "organisation_rights_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_rights" ADD CONSTRAINT "organisation_rights_right_id_rights_id_fk" FOREIGN KEY ("right_id") REFERENCES "public"."rights"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_rights_ends" ON "contact_rights" USING btree ("ends_at") WHERE "contact_rights"."ends_at" is not null and not "contact_rights"."is_over";--> statement-breakpoint
CREATE INDEX "contact_rights_of_organisation" ON "contact_rights" USING btree ("organisation_id","right_id","contact_id");--> statement-breakpoint
CREATE INDEX "contact_authorisations_ends" ON "contact_authorisations" USING btree ("ends_at") WHERE "contact_authorisations"."ends_at" is not null and not "contact_authorisations"."is_over";--> statement-breakpoint
CREATE INDEX "contact_authorisations_invite" ON "contact_authorisations" USING btree ("starts_at") WHERE "contact_authorisations"."invites_at_start";--> statement-breakpoint
CREATE INDEX "contacts_by_access_and_end" ON "contacts" USING btree ("organisation_id","access_rank","shuts_at","id","account_id","blocked_at","sign_in_ends_at","invitation_lapses_at","last_signed_in_at") WHERE "contacts"."shuts_at" is not null;--> statement-breakpoint
CREATE INDEX "contacts_by_end" ON "contacts" USING btree ("organisation_id","ends_at","sort_name","id") WHERE "contacts"."ends_at" is not null;--> statement-breakpoint
CREATE INDEX "contacts_that_shut" ON "contacts" USING btree ("shuts_at") WHERE "contacts"."shuts_at" is not null;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD CONSTRAINT "contact_authorisations_end_after_start" CHECK ("contact_authorisations"."ends_at" > "contact_authorisations"."starts_at");--> statement-breakpoint
CREATE INDEX contacts_by_access ON contacts (organisation_id, access_rank, sort_name, id);--> statement-breakpoint
CREATE INDEX contacts_by_access_and_lapse ON contacts
  (organisation_id, access_rank, invitation_lapses_at, id, account_id, last_signed_in_at);--> statement-breakpoint
DROP FUNCTION app_access_rank(stored_access, timestamptz);--> statement-breakpoint

ALTER TABLE rights ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE rights FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE organisation_rights ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE organisation_rights FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_rights ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_rights FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON rights USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY system ON organisation_rights USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY system ON contact_rights USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON organisation_rights FOR SELECT USING (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
CREATE POLICY organisation ON rights FOR SELECT USING (
  EXISTS (SELECT 1 FROM organisation_rights o WHERE o.right_id = rights.id AND o.organisation_id = (SELECT app_organisation())));--> statement-breakpoint
CREATE POLICY organisation ON contact_rights USING (organisation_id = (SELECT app_organisation()))
  WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON rights, organisation_rights, contact_rights TO voordeur_api;--> statement-breakpoint

-- An end that is set anew is told anew.
CREATE FUNCTION app_on_term_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.end_told_at := NULL;
  NEW.is_over := false;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER end_is_new BEFORE UPDATE ON contact_authorisations FOR EACH ROW
  WHEN (OLD.ends_at IS DISTINCT FROM NEW.ends_at) EXECUTE FUNCTION app_on_term_change();--> statement-breakpoint
CREATE TRIGGER end_is_new BEFORE UPDATE ON contact_rights FOR EACH ROW
  WHEN (OLD.ends_at IS DISTINCT FROM NEW.ends_at) EXECUTE FUNCTION app_on_term_change();--> statement-breakpoint

-- The ends that lists are filtered and put in order by, kept with the contact: of the right to sign in, and the first that is not over.
CREATE FUNCTION app_keep_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_contact uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.contact_id ELSE NEW.contact_id END;
  sign_in_end timestamptz;
  first_end timestamptz;
BEGIN
  SELECT min(ends_at) FILTER (WHERE authorisation = 'sign-in'), min(ends_at) FILTER (WHERE NOT is_over)
    INTO sign_in_end, first_end FROM contact_authorisations WHERE contact_id = of_contact;
  SELECT least(first_end, min(ends_at)) INTO first_end FROM contact_rights WHERE contact_id = of_contact AND NOT is_over;
  UPDATE contacts SET sign_in_ends_at = sign_in_end, ends_at = first_end
  WHERE id = of_contact AND (sign_in_ends_at, ends_at) IS DISTINCT FROM (sign_in_end, first_end);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER end_of_contact_came AFTER INSERT ON contact_authorisations FOR EACH ROW
  WHEN (NEW.ends_at IS NOT NULL) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint
CREATE TRIGGER end_of_contact_changed AFTER UPDATE ON contact_authorisations FOR EACH ROW
  WHEN ((OLD.ends_at, OLD.is_over) IS DISTINCT FROM (NEW.ends_at, NEW.is_over)) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint
CREATE TRIGGER end_of_contact_went AFTER DELETE ON contact_authorisations FOR EACH ROW
  WHEN (OLD.ends_at IS NOT NULL) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint
CREATE TRIGGER end_of_contact_came AFTER INSERT ON contact_rights FOR EACH ROW
  WHEN (NEW.ends_at IS NOT NULL) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint
CREATE TRIGGER end_of_contact_changed AFTER UPDATE ON contact_rights FOR EACH ROW
  WHEN ((OLD.ends_at, OLD.is_over) IS DISTINCT FROM (NEW.ends_at, NEW.is_over)) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint
CREATE TRIGGER end_of_contact_went AFTER DELETE ON contact_rights FOR EACH ROW
  WHEN (OLD.ends_at IS NOT NULL) EXECUTE FUNCTION app_keep_ends();--> statement-breakpoint

-- The same as before, and by the clock: what has not begun or is over does not count, a block counts from its moment, and the answer is
-- good until the first of these moments. A session that finds its contact shut out is over for good, whatever comes later.
CREATE OR REPLACE FUNCTION app_open_session(
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
      least(opened.expires_at::timestamptz, lasts_until, c.blocked_at::timestamptz, rights.changes_at)
    FROM contacts c
    JOIN accounts a ON a.id = c.account_id
    JOIN organisations o ON o.id = c.organisation_id
    LEFT JOIN organisation_brands b ON b.organisation_id = c.organisation_id
    CROSS JOIN LATERAL (
      SELECT array_agg(r.authorisation::text ORDER BY r.authorisation)
          FILTER (WHERE (r.starts_at IS NULL OR r.starts_at <= at) AND (r.ends_at IS NULL OR r.ends_at > at)) AS authorisations,
        min(CASE WHEN r.starts_at > at THEN r.starts_at WHEN r.ends_at > at THEN r.ends_at END)::timestamptz AS changes_at
      FROM contact_authorisations r WHERE r.contact_id = c.id) rights
    WHERE c.id = opened.contact_id AND c.access = 'active' AND (c.blocked_at IS NULL OR c.blocked_at > at)
      AND 'sign-in' = ANY (rights.authorisations);
  IF NOT FOUND THEN
    UPDATE sessions s SET ended_at = at WHERE s.id = opened.id AND s.ended_at IS NULL;
  ELSIF opened.last_seen_at < seen_before THEN
    UPDATE sessions s SET last_seen_at = at WHERE s.id = opened.id;
  END IF;
END $$;--> statement-breakpoint

-- A block whose moment is still to come takes nothing yet: a worker sees to it when it has come.
DROP TRIGGER contact_of_devices_shut_out ON contacts;--> statement-breakpoint
CREATE TRIGGER contact_of_devices_shut_out AFTER UPDATE ON contacts FOR EACH ROW
  WHEN (OLD.account_id IS NOT NULL AND ((OLD.blocked_at IS NULL AND NEW.blocked_at <= clock_timestamp())
    OR (OLD.access <> 'none' AND NEW.access = 'none')))
  EXECUTE FUNCTION app_on_account_secured();--> statement-breakpoint

COMMENT ON COLUMN contacts.blocked_at IS 'From when the contact is kept out of this organisation: a moment that is still to come is a suspension from a date; null: never';--> statement-breakpoint
COMMENT ON COLUMN contacts.sign_in_ends_at IS 'When the right to sign in ends; kept by a trigger on contact_authorisations';--> statement-breakpoint
COMMENT ON COLUMN contacts.ends_at IS 'The first end of any right that is not over yet; kept by triggers on contact_authorisations and contact_rights';--> statement-breakpoint
COMMENT ON COLUMN contacts.shuts_at IS 'From when the contact may not sign in any more: blocked, or the right to is over';--> statement-breakpoint
COMMENT ON COLUMN contacts.access_rank IS 'How far access has come, as the place among the access states; ten more with a moment in shuts_at, from which the clock decides';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.starts_at IS 'From when it counts; null: since it was given';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.ends_at IS 'From when it no longer counts; null: never';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.end_told_at IS 'When the person and the administrators were mailed that it ends; null: not yet. Emptied by a trigger when the end changes';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.is_over IS 'The worker saw the end go by, so that it is no longer one that is to come; never decides whether it counts';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.invites_at_start IS 'The invitation waits for the start: a worker sends it then';--> statement-breakpoint
COMMENT ON TABLE rights IS 'What contacts may do besides, as the provider defines it: visit the data centre, order, report a fault';--> statement-breakpoint
COMMENT ON COLUMN rights.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN rights.name_nl IS 'Its name in Dutch';--> statement-breakpoint
COMMENT ON COLUMN rights.name_en IS 'Its name in English';--> statement-breakpoint
COMMENT ON COLUMN rights.description_nl IS 'What one may do with it, one line in Dutch';--> statement-breakpoint
COMMENT ON COLUMN rights.description_en IS 'What one may do with it, one line in English';--> statement-breakpoint
COMMENT ON COLUMN rights.created_at IS 'When it was defined';--> statement-breakpoint
COMMENT ON TABLE organisation_rights IS 'Which rights an organisation can give to its contacts';--> statement-breakpoint
COMMENT ON COLUMN organisation_rights.organisation_id IS 'The organisation';--> statement-breakpoint
COMMENT ON COLUMN organisation_rights.right_id IS 'The right';--> statement-breakpoint
COMMENT ON TABLE contact_rights IS 'Which rights a contact has, from when until when';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.organisation_id IS 'The organisation of the contact';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.contact_id IS 'The contact';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.right_id IS 'The right';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.starts_at IS 'From when it counts; null: since it was given';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.ends_at IS 'From when it no longer counts; null: never';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.end_told_at IS 'When the person and the administrators were mailed that it ends; null: not yet. Emptied by a trigger when the end changes';--> statement-breakpoint
COMMENT ON COLUMN contact_rights.is_over IS 'The worker saw the end go by, so that it is no longer one that is to come; never decides whether it counts';
