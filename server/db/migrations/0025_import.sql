CREATE TYPE "public"."contact_action" AS ENUM('invite', 'withdraw', 'restore', 'block', 'unblock');--> statement-breakpoint
CREATE TYPE "public"."contact_job_kind" AS ENUM('import', 'action');--> statement-breakpoint
CREATE TYPE "public"."contact_job_state" AS ENUM('mapping', 'checking', 'checked', 'running', 'done', 'cancelled', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."contact_job_row_outcome" AS ENUM('waiting', 'add', 'change', 'same', 'acted', 'refused');--> statement-breakpoint
CREATE TABLE "contact_job_rows" (
	"organisation_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"contact_id" uuid,
	"name" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"outcome" "contact_job_row_outcome" DEFAULT 'waiting' NOT NULL,
	"is_done" boolean DEFAULT false NOT NULL,
	"invites" boolean DEFAULT false NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cells_encrypted" "bytea",
	CONSTRAINT "contact_job_rows_job_id_line_pk" PRIMARY KEY("job_id","line")
);
--> statement-breakpoint
CREATE TABLE "contact_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "contact_job_kind" NOT NULL,
	"action" "contact_action",
	"state" "contact_job_state" NOT NULL,
	"file_name" text DEFAULT '' NOT NULL,
	"headings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"language" "language" NOT NULL,
	"invites" boolean DEFAULT false NOT NULL,
	"total" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"processed" integer DEFAULT 0 NOT NULL,
	"to_process" integer NOT NULL,
	"last_line" integer DEFAULT 0 NOT NULL,
	"worked_ms" integer DEFAULT 0 NOT NULL,
	"followed_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"worked_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "contact_jobs_of_organisation" UNIQUE("organisation_id","id"),
	CONSTRAINT "contact_jobs_action_is_named" CHECK (("contact_jobs"."kind" = 'action') = ("contact_jobs"."action" is not null)),
	CONSTRAINT "contact_jobs_end_with_their_state" CHECK (("contact_jobs"."ended_at" is not null) = ("contact_jobs"."state" in ('done', 'cancelled', 'stopped')))
);
--> statement-breakpoint
ALTER TABLE "contact_job_rows" ADD CONSTRAINT "contact_job_rows_job" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."contact_jobs"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_jobs" ADD CONSTRAINT "contact_jobs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_job_rows_by_outcome" ON "contact_job_rows" USING btree ("job_id","outcome","line");--> statement-breakpoint
CREATE INDEX "contact_job_rows_by_email" ON "contact_job_rows" USING btree ("job_id","email");--> statement-breakpoint
CREATE INDEX "contact_jobs_newest" ON "contact_jobs" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "contact_jobs_under_way" ON "contact_jobs" USING btree ("worked_at") WHERE "contact_jobs"."state" in ('checking', 'running');--> statement-breakpoint
ALTER TABLE contact_jobs ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_jobs FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON contact_jobs USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON contact_jobs USING (organisation_id = (SELECT app_organisation())) WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
ALTER TABLE contact_job_rows ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_job_rows FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON contact_job_rows USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON contact_job_rows USING (organisation_id = (SELECT app_organisation())) WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (state, columns, invites, total, counts, processed, to_process, last_line, worked_ms, followed_by, worked_at, ended_at) ON contact_jobs TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (contact_id, name, email, outcome, is_done, invites, reasons, changes) ON contact_job_rows TO voordeur_api;--> statement-breakpoint

COMMENT ON TABLE contact_jobs IS 'Something that is done to many contacts in the background: a list that is imported, or one action on a selection';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.organisation_id IS 'Whose contacts';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.account_id IS 'The administrator who started it, and in whose name it is done: it stops when they may not manage contacts any more';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.kind IS 'import: a file of contacts; action: one thing done to a selection';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.action IS 'What is done to the selection; null: it is an import';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.state IS 'mapping: a person has to say what the columns are; checking: dry run; checked: waits to be started; running; done; cancelled; stopped: the administrator lost the right';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.file_name IS 'As the administrator''s computer names it; empty: there is no file';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.headings IS 'The headings of the file''s columns';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.columns IS 'What each heading stands for; null in it: the column is left out';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.language IS 'The administrator''s: of whoever is added without one';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.invites IS 'Whoever is added and asks for it is invited afterwards, by another job';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.total IS 'How many rows it has';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.counts IS 'How many rows have which outcome';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.processed IS 'How many rows of what is under way are done';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.to_process IS 'How many rows there are to do in what is under way';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.last_line IS 'Up to which row it is done: whoever goes on begins after it';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.worked_ms IS 'How long was worked on what is under way, in milliseconds, for the time that is left';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.followed_by IS 'The job that invites whom this one added; null: none';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.created_at IS 'When it was asked for';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.worked_at IS 'When a server worked on it last: the one that waits longest goes first';--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.ended_at IS 'When it was done, cancelled or stopped';--> statement-breakpoint
COMMENT ON TABLE contact_job_rows IS 'The rows of a job: of a file, or the contacts of a selection. An outcome is written in the transaction that does what it says';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.organisation_id IS 'Whose contacts';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.job_id IS 'Of which job';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.line IS 'The line of the file on which it begins; of a selection, counted from 1';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.contact_id IS 'The contact whom it is about, or who came of it; null: nobody who is listed';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.name IS 'The name that the row gives; of a selection, the contact''s when the job began';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.email IS 'The e-mail address that the row gives; of a selection, the contact''s when the job began';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.outcome IS 'What becomes, or became, of it; waiting: nobody has looked at it';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.is_done IS 'The outcome is no plan: it was done, or tried';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.invites IS 'It asks for an invitation that can be sent';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.reasons IS 'Why it is refused: column, code, and the other line where there is one';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.changes IS 'What it changes of a contact, before and after; numbers masked';--> statement-breakpoint
COMMENT ON COLUMN contact_job_rows.cells_encrypted IS 'The cells as they stand in the file, sealed, as they hold numbers; null: there is no file';
