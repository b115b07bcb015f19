ALTER TABLE "contacts" ADD COLUMN "suspension_is_to_begin" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "contacts_to_suspend" ON "contacts" USING btree ("blocked_at") WHERE "contacts"."suspension_is_to_begin";--> statement-breakpoint
COMMENT ON COLUMN contacts.suspension_is_to_begin IS 'A suspension from a moment of which the history does not tell yet that it has begun; never decides whether it holds';
