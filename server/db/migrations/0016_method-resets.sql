CREATE TABLE "method_resets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "method_resets_account_id_unique" UNIQUE("account_id"),
	CONSTRAINT "method_resets_code_is_argon2id" CHECK ("method_resets"."code_hash" like '$argon2id$%'),
	CONSTRAINT "method_resets_last_24_hours" CHECK ("method_resets"."expires_at" > "method_resets"."created_at" and "method_resets"."expires_at" <= "method_resets"."created_at" + interval '24 hours')
);
--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "proved_reset_id" uuid;--> statement-breakpoint
ALTER TABLE "method_resets" ADD CONSTRAINT "method_resets_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "method_resets_expiry" ON "method_resets" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_proved_reset_id_method_resets_id_fk" FOREIGN KEY ("proved_reset_id") REFERENCES "public"."method_resets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_ins_of_reset" ON "sign_ins" USING btree ("proved_reset_id") WHERE "sign_ins"."proved_reset_id" is not null;--> statement-breakpoint

ALTER TABLE method_resets ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE method_resets FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON method_resets USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY account ON method_resets USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (attempts, used_at) ON method_resets TO voordeur_api;--> statement-breakpoint
GRANT UPDATE (proved_reset_id) ON sign_ins TO voordeur_api;--> statement-breakpoint

-- Whether an account is of the organisation of this transaction alone. Where others are its contacts is looked at in here only, as the
-- system. The account is locked first: an organisation that invites it at this moment waits, or is seen.
CREATE FUNCTION app_is_of_this_organisation_alone(account uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  organisation uuid := app_organisation();
  alone boolean;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM contacts c WHERE c.account_id = account AND c.organisation_id = organisation) THEN RETURN false; END IF;
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'the methods of an account are reset', true);
  PERFORM 1 FROM accounts a WHERE a.id = account FOR UPDATE;
  alone := NOT EXISTS (SELECT 1 FROM contacts c WHERE c.account_id = account AND c.organisation_id <> organisation);
  PERFORM set_config('app.context', 'organisation', true), set_config('app.reason', '', true);
  RETURN alone;
END $$;--> statement-breakpoint

COMMENT ON COLUMN sign_ins.proved_reset_id IS 'The reset whose code was proved in this sign-in; in no other it counts';--> statement-breakpoint
COMMENT ON TABLE method_resets IS 'The last time that an administrator reset the methods of an account. As long as the account has none, its code stands in for them';--> statement-breakpoint
COMMENT ON COLUMN method_resets.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN method_resets.account_id IS 'Whose methods; another reset takes the place of this one';--> statement-breakpoint
COMMENT ON COLUMN method_resets.code_hash IS 'argon2id of the 8 digits that the administrator reads out';--> statement-breakpoint
COMMENT ON COLUMN method_resets.attempts IS 'How many times a code was typed; after five this one is dead';--> statement-breakpoint
COMMENT ON COLUMN method_resets.created_at IS 'When the methods were reset';--> statement-breakpoint
COMMENT ON COLUMN method_resets.expires_at IS '24 hours later';--> statement-breakpoint
COMMENT ON COLUMN method_resets.used_at IS 'When the code was proved';
