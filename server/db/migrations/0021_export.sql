CREATE TYPE "public"."access_request_end" AS ENUM('accepted', 'refused', 'overtaken');--> statement-breakpoint
CREATE TABLE "access_enquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	"language" "language",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "access_enquiries_email_lower_case" CHECK ("access_enquiries"."email" = lower("access_enquiries"."email"))
);
--> statement-breakpoint
CREATE TABLE "access_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"given_name" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"lapses_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_as" "access_request_end",
	CONSTRAINT "access_requests_end_has_a_reason" CHECK (("access_requests"."ended_at" is null) = ("access_requests"."ended_as" is null)),
	CONSTRAINT "access_requests_last_30_days" CHECK ("access_requests"."lapses_at" > "access_requests"."created_at" and "access_requests"."lapses_at" <= "access_requests"."created_at" + interval '30 days')
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "folded_name" text COLLATE "C" GENERATED ALWAYS AS (app_folded(regexp_replace(btrim(name), '\s+', ' ', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_requests_one_open" ON "access_requests" USING btree ("contact_id") WHERE "access_requests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "access_requests_open" ON "access_requests" USING btree ("organisation_id","id") WHERE "access_requests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "access_requests_lapse" ON "access_requests" USING btree ("lapses_at");--> statement-breakpoint
CREATE INDEX "organisations_by_folded_name" ON "organisations" USING btree ("folded_name");--> statement-breakpoint
ALTER TABLE access_enquiries ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE access_enquiries FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON access_enquiries USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON access_enquiries TO voordeur_api;--> statement-breakpoint
ALTER TABLE access_requests ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE access_requests FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON access_requests USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON access_requests USING (organisation_id = (SELECT app_organisation())) WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (ended_at, ended_as) ON access_requests TO voordeur_api;--> statement-breakpoint

-- Whoever is given access by any way needs to ask no more. In the function of a trigger, so that no way can forget it.
CREATE FUNCTION app_overtake_access_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE access_requests SET ended_at = greatest(now(), created_at), ended_as = 'overtaken'
  WHERE organisation_id = NEW.organisation_id AND contact_id = NEW.id AND ended_at IS NULL;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER overtake_access_request AFTER UPDATE OF access, last_reminded_at ON contacts FOR EACH ROW
  WHEN (NEW.access <> 'none' AND (OLD.access = 'none' OR NEW.last_reminded_at IS DISTINCT FROM OLD.last_reminded_at))
  EXECUTE FUNCTION app_overtake_access_request();--> statement-breakpoint

COMMENT ON COLUMN organisations.folded_name IS 'The name without regard to case, accents and width of spaces: what requests for access name the organisation by';--> statement-breakpoint
COMMENT ON TABLE access_enquiries IS 'What visitors typed to ask for access, until it is looked up and becomes a request, or nothing';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.organisation IS 'The organisation as it was typed';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.email IS 'The e-mail address that was typed, in lower case; nobody has proved it';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.name IS 'The name that was typed; empty: none';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.reason IS 'Why access is needed, as it was typed; empty: not said';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.language IS 'The language that was chosen on that browser; null: none was';--> statement-breakpoint
COMMENT ON COLUMN access_enquiries.created_at IS 'When it was asked';--> statement-breakpoint
COMMENT ON TABLE access_requests IS 'Contacts of an authorisation list who ask their administrators for access (G0.1)';--> statement-breakpoint
COMMENT ON COLUMN access_requests.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN access_requests.organisation_id IS 'Whose administrators answer it';--> statement-breakpoint
COMMENT ON COLUMN access_requests.contact_id IS 'Who asks, or for whom somebody asks: at most one request is open for each';--> statement-breakpoint
COMMENT ON COLUMN access_requests.given_name IS 'The name that was typed; empty: none';--> statement-breakpoint
COMMENT ON COLUMN access_requests.reason IS 'Why access is needed, as it was typed; empty: not said';--> statement-breakpoint
COMMENT ON COLUMN access_requests.created_at IS 'When it was asked';--> statement-breakpoint
COMMENT ON COLUMN access_requests.lapses_at IS '30 days later: nobody is shown it from then on';--> statement-breakpoint
COMMENT ON COLUMN access_requests.ended_at IS 'When it was answered, or access was given by another way';--> statement-breakpoint
COMMENT ON COLUMN access_requests.ended_as IS 'How it ended. overtaken: the contact got access by another way, or asked anew after it had lapsed';
