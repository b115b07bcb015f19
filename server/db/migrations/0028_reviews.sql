CREATE TYPE "public"."review_period" AS ENUM('monthly', 'quarterly', 'half-yearly', 'yearly');--> statement-breakpoint
CREATE TABLE "review_schedules" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"period" "review_period" NOT NULL,
	"next_starts_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"start_told_at" timestamp (3) with time zone,
	"week_told_at" timestamp (3) with time zone,
	"overdue_told_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"end_total" integer,
	"end_left" integer,
	CONSTRAINT "reviews_due_after_start" CHECK ("reviews"."due_at" > "reviews"."started_at"),
	CONSTRAINT "reviews_end_is_whole" CHECK (("reviews"."ended_at" is null) = ("reviews"."end_total" is null) and ("reviews"."ended_at" is null) = ("reviews"."end_left" is null))
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "access_decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "access_decided_or_listed_at" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce(access_decided_at, created_at)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "review_schedules" ADD CONSTRAINT "review_schedules_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_schedules_due" ON "review_schedules" USING btree ("next_starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_one_open" ON "reviews" USING btree ("organisation_id") WHERE "reviews"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "reviews_of_organisation" ON "reviews" USING btree ("organisation_id","started_at");--> statement-breakpoint
CREATE INDEX "contacts_to_review" ON "contacts" USING btree ("organisation_id","access_decided_or_listed_at","sort_name","id","created_at","account_id");--> statement-breakpoint
CREATE INDEX "audit_events_of_reviews" ON "audit_events" USING btree ("organisation_id","occurred_at","id") WHERE "audit_events"."event" in ('contact.access-confirmed', 'contact.confirmation-taken-back', 'contact.access-withdrawn', 'contact.access-restored', 'contact.removed');--> statement-breakpoint
ALTER TABLE review_schedules ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE review_schedules FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON review_schedules USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON review_schedules USING (organisation_id = (SELECT app_organisation())) WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (period, next_starts_at) ON review_schedules TO voordeur_api;--> statement-breakpoint
ALTER TABLE reviews ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE reviews FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON reviews USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON reviews USING (organisation_id = (SELECT app_organisation())) WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
-- A round that was held stays on record: not even the API can delete it, or say that it was held at another time.
GRANT SELECT, INSERT, UPDATE (start_told_at, week_told_at, overdue_told_at, ended_at, end_total, end_left) ON reviews TO voordeur_api;--> statement-breakpoint

COMMENT ON COLUMN contacts.access_decided_at IS 'When an administrator last confirmed this contact''s access in a periodic review, ended it, or gave it anew; null: not since they were listed';--> statement-breakpoint
COMMENT ON COLUMN contacts.access_decided_or_listed_at IS 'That, or else when they were listed: a review is about those for whom it was before the review began';--> statement-breakpoint
COMMENT ON TABLE review_schedules IS 'How often an organisation''s administrators review who has access; no row: never by itself';--> statement-breakpoint
COMMENT ON COLUMN review_schedules.organisation_id IS 'Whose';--> statement-breakpoint
COMMENT ON COLUMN review_schedules.period IS 'How often a round begins';--> statement-breakpoint
COMMENT ON COLUMN review_schedules.next_starts_at IS 'When the next round begins';--> statement-breakpoint
COMMENT ON TABLE reviews IS 'Rounds of the periodic review. Who is to be confirmed follows from contacts, who confirmed whom from audit_events';--> statement-breakpoint
COMMENT ON COLUMN reviews.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN reviews.organisation_id IS 'Whose contacts';--> statement-breakpoint
COMMENT ON COLUMN reviews.started_at IS 'When it began: it is about who was listed before';--> statement-breakpoint
COMMENT ON COLUMN reviews.due_at IS 'When it should be done';--> statement-breakpoint
COMMENT ON COLUMN reviews.start_told_at IS 'When the administrators were mailed that it began';--> statement-breakpoint
COMMENT ON COLUMN reviews.week_told_at IS 'When they were mailed that a week is left';--> statement-breakpoint
COMMENT ON COLUMN reviews.overdue_told_at IS 'When they were mailed that it is overdue';--> statement-breakpoint
COMMENT ON COLUMN reviews.ended_at IS 'When nobody was left, or the next round began; null: under way';--> statement-breakpoint
COMMENT ON COLUMN reviews.end_total IS 'How many contacts it was about when it ended';--> statement-breakpoint
COMMENT ON COLUMN reviews.end_left IS 'How many of them nobody had decided on';
