DROP INDEX "contacts_by_end";--> statement-breakpoint
CREATE INDEX "contacts_by_end" ON "contacts" USING btree ("organisation_id","ends_at","sort_name","id","account_id") WHERE "contacts"."ends_at" is not null;--> statement-breakpoint
COMMENT ON INDEX contacts_by_end IS 'Ends in account_id, which row-level security asks for, so that it is read without the rows';
