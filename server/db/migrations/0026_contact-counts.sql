CREATE TABLE "contact_counts" (
	"organisation_id" uuid NOT NULL,
	"access_rank" smallint NOT NULL,
	"has_signed_in" boolean NOT NULL,
	"change" integer NOT NULL
);--> statement-breakpoint
CREATE INDEX "contact_counts_of_organisation" ON "contact_counts" USING btree ("organisation_id","access_rank","has_signed_in","change");--> statement-breakpoint
ALTER TABLE contact_counts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_counts FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON contact_counts USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON contact_counts FOR SELECT USING (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT ON contact_counts TO voordeur_api;--> statement-breakpoint

-- How many contacts an organisation has, by how far their access has come, without counting them: whoever changes contacts adds what
-- changed, and waits for nobody who does so at the same time, as they would on one row. Now and then somebody sums it up. These
-- functions are the system for as long as they run: a person who signs in changes contacts too.
CREATE FUNCTION app_sum_up_contacts(organisation uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('voordeur: sum up contacts'), hashtext(organisation::text)) THEN RETURN; END IF;
  WITH former AS (DELETE FROM contact_counts WHERE organisation_id = organisation RETURNING *)
  INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change)
  SELECT organisation_id, access_rank, has_signed_in, sum(change) FROM former GROUP BY 1, 2, 3 HAVING sum(change) <> 0;
END $$;--> statement-breakpoint
CREATE FUNCTION app_count_contacts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
  organisation uuid;
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'contacts are counted', true);
  IF TG_OP = 'INSERT' THEN
    INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change)
    SELECT organisation_id, access_rank, last_signed_in_at IS NOT NULL, count(*) FROM after GROUP BY 1, 2, 3;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change)
    SELECT organisation_id, access_rank, last_signed_in_at IS NOT NULL, -count(*) FROM before GROUP BY 1, 2, 3;
  ELSE
    INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change)
    SELECT organisation_id, access_rank, has_signed_in, sum(change) FROM (
      SELECT organisation_id, access_rank, last_signed_in_at IS NOT NULL AS has_signed_in, 1 AS change FROM after
      UNION ALL SELECT organisation_id, access_rank, last_signed_in_at IS NOT NULL, -1 FROM before) AS changed
    GROUP BY 1, 2, 3 HAVING sum(change) <> 0;
  END IF;
  IF FOUND AND random() < 0.02 THEN
    IF TG_OP = 'DELETE' THEN SELECT organisation_id INTO organisation FROM before LIMIT 1;
    ELSE SELECT organisation_id INTO organisation FROM after LIMIT 1; END IF;
    PERFORM app_sum_up_contacts(organisation);
  END IF;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION app_sum_up_contacts(uuid) FROM PUBLIC;--> statement-breakpoint

SELECT set_config('app.context', 'system', true), set_config('app.reason', 'migration', true);--> statement-breakpoint
INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change)
  SELECT organisation_id, access_rank, last_signed_in_at IS NOT NULL, count(*) FROM contacts GROUP BY 1, 2, 3;--> statement-breakpoint
SELECT set_config('app.context', '', true), set_config('app.reason', '', true);--> statement-breakpoint
CREATE TRIGGER contacts_count_added AFTER INSERT ON contacts REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION app_count_contacts();--> statement-breakpoint
CREATE TRIGGER contacts_count_changed AFTER UPDATE ON contacts REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION app_count_contacts();--> statement-breakpoint
CREATE TRIGGER contacts_count_removed AFTER DELETE ON contacts REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION app_count_contacts();--> statement-breakpoint

COMMENT ON TABLE contact_counts IS 'How many contacts came and went, by how far access has come: their sum is how many there are; written by triggers on contacts alone';--> statement-breakpoint
COMMENT ON COLUMN contact_counts.organisation_id IS 'The organisation whose contacts they are';--> statement-breakpoint
COMMENT ON COLUMN contact_counts.access_rank IS 'How far their access has come, as contacts.access_rank';--> statement-breakpoint
COMMENT ON COLUMN contact_counts.has_signed_in IS 'Whether they have ever signed in for this organisation';--> statement-breakpoint
COMMENT ON COLUMN contact_counts.change IS 'How many more there are since; below zero: how many fewer';
