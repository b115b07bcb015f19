-- Immutable, as a right is never renamed in the database; PostgreSQL takes the names of an enum's values for changeable.
CREATE FUNCTION app_authorisation_name(value authorisation) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value::text
$$;--> statement-breakpoint
DROP INDEX "contact_authorisations_of_organisation";--> statement-breakpoint
DROP INDEX "contacts_by_name";--> statement-breakpoint
DROP INDEX "contacts_by_access_and_lapse";--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD COLUMN "authorisation_name" text GENERATED ALWAYS AS (app_authorisation_name(authorisation)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_authorisations_of_organisation" ON "contact_authorisations" USING btree ("organisation_id","authorisation_name","contact_id");--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("organisation_id","sort_name","id","account_id");--> statement-breakpoint
CREATE INDEX "contacts_by_access_and_lapse" ON "contacts" USING btree ("organisation_id","access_rank","invitation_lapses_at","id","account_id","last_signed_in_at");--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.authorisation_name IS 'The right as text: row-level security lets an index compare text, and not an enum';
