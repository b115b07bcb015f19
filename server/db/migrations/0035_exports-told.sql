CREATE INDEX "audit_events_of_exports" ON "audit_events" USING btree ("organisation_id","occurred_at","id") WHERE "audit_events"."event" = 'contacts.exported';--> statement-breakpoint
COMMENT ON INDEX audit_events_of_exports IS 'Who exported the list of contacts last';
