CREATE TABLE "password_resets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "password_resets_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "password_resets_token_is_sha256" CHECK (octet_length("password_resets"."token_hash") = 32),
	CONSTRAINT "password_resets_last_30_minutes" CHECK ("password_resets"."expires_at" > "password_resets"."created_at" and "password_resets"."expires_at" <= "password_resets"."created_at" + interval '30 minutes'),
	CONSTRAINT "password_resets_link_is_somebodys" CHECK ("password_resets"."ended_at" is not null or "password_resets"."account_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "sign_ins" DROP CONSTRAINT "sign_ins_proof_needs_account";--> statement-breakpoint
ALTER TABLE "sign_ins" DROP CONSTRAINT "sign_ins_password_before_method";--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "reset_link_proved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "password_resets_of_account" ON "password_resets" USING btree ("account_id") WHERE "password_resets"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "password_resets_expiry" ON "password_resets" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_proof_needs_account" CHECK ("sign_ins"."account_id" is not null or ("sign_ins"."password_proved_at" is null and "sign_ins"."lapsed_password_proved_at" is null and "sign_ins"."reset_link_proved_at" is null));--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_password_before_method" CHECK ("sign_ins"."method_proved_at" is null or "sign_ins"."password_proved_at" is not null or "sign_ins"."reset_link_proved_at" is not null);--> statement-breakpoint

-- Whoever presents a link's token sees its row, and the account its own.
ALTER TABLE password_resets ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE password_resets FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON password_resets USING (app_system()) WITH CHECK (app_system());--> statement-breakpoint
CREATE POLICY account ON password_resets USING (token_hash = app_token() OR account_id = app_account())
  WITH CHECK (token_hash = app_token() OR account_id = app_account());--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (ended_at) ON password_resets TO voordeur_api;--> statement-breakpoint

COMMENT ON COLUMN sign_ins.reset_link_proved_at IS 'When the link of a reset mail began this sign-in, in the place of the password; a new password must be chosen in it';--> statement-breakpoint
COMMENT ON TABLE password_resets IS 'Links to choose a new password, asked for by who forgot theirs. One row for each time that one was asked for, mailed or not, so that both take the same work';--> statement-breakpoint
COMMENT ON COLUMN password_resets.id IS 'UUID version 7; of an account''s links only the one with the newest id works';--> statement-breakpoint
COMMENT ON COLUMN password_resets.token_hash IS 'SHA-256 of the link''s token';--> statement-breakpoint
COMMENT ON COLUMN password_resets.account_id IS 'Whose password it is for; null where the name belongs to nobody';--> statement-breakpoint
COMMENT ON COLUMN password_resets.created_at IS 'When it was asked for';--> statement-breakpoint
COMMENT ON COLUMN password_resets.expires_at IS '30 minutes later';--> statement-breakpoint
COMMENT ON COLUMN password_resets.ended_at IS 'When it was followed, or the password was changed without it; the same as created_at where no link was mailed';
