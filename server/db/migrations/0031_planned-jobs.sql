ALTER TABLE "contact_jobs" ADD COLUMN "planned_for" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contact_jobs" ADD CONSTRAINT "contact_jobs_plan_for_a_moment" CHECK ("contact_jobs"."planned_for" is null or coalesce("contact_jobs"."action" = 'plan', false));--> statement-breakpoint
COMMENT ON COLUMN contact_jobs.planned_for IS 'When the invitations of the selection go out; null: at once, or it is about something else';
