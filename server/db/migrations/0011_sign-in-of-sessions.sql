ALTER TABLE "devices" ADD COLUMN "absence_told_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "sign_in_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activations_of_sign_in" ON "activations" USING btree ("sign_in_id","created_at");--> statement-breakpoint
CREATE INDEX "devices_of_sign_in" ON "devices" USING btree ("sign_in_id");--> statement-breakpoint
CREATE INDEX "devices_unseen" ON "devices" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "messages_done" ON "messages" USING btree ("created_at") WHERE "messages"."delivered_at" is not null or "messages"."given_up_at" is not null;--> statement-breakpoint
CREATE INDEX "sessions_of_sign_in" ON "sessions" USING btree ("sign_in_id");--> statement-breakpoint
GRANT UPDATE (absence_told_at) ON devices TO voordeur_api;--> statement-breakpoint

COMMENT ON COLUMN devices.absence_told_at IS 'When its owner was last mailed that it had not been seen for long; null: never';--> statement-breakpoint
COMMENT ON COLUMN sessions.sign_in_id IS 'The sign-in that it came out of, so that both end together when that was not its owner; null once that is deleted';
