CREATE TYPE "public"."phone_code_end" AS ENUM('used', 'replaced', 'cancelled', 'too-many-attempts');--> statement-breakpoint
ALTER TYPE "public"."method_kind" ADD VALUE 'phone';--> statement-breakpoint
ALTER TYPE "public"."enrolment_stage" ADD VALUE 'phone' BEFORE 'done';--> statement-breakpoint
CREATE TABLE "phone_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sign_in_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"method_id" uuid,
	"phone_encrypted" "bytea",
	"phone_mask" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_as" "phone_code_end",
	CONSTRAINT "phone_codes_code_is_argon2id" CHECK ("phone_codes"."code_hash" like '$argon2id$%'),
	CONSTRAINT "phone_codes_end_has_a_reason" CHECK (("phone_codes"."ended_at" is null) = ("phone_codes"."ended_as" is null)),
	CONSTRAINT "phone_codes_new_number_is_kept_while_open" CHECK (("phone_codes"."ended_at" is null and "phone_codes"."method_id" is null) = ("phone_codes"."phone_encrypted" is not null)),
	CONSTRAINT "phone_codes_last_10_minutes" CHECK ("phone_codes"."expires_at" > "phone_codes"."created_at" and "phone_codes"."expires_at" <= "phone_codes"."created_at" + interval '10 minutes')
);
--> statement-breakpoint
ALTER TABLE "authentication_methods" ADD COLUMN "phone_encrypted" "bytea";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "phone_encrypted" "bytea";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "phone_mask" text;--> statement-breakpoint
ALTER TABLE "phone_codes" ADD CONSTRAINT "phone_codes_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_codes" ADD CONSTRAINT "phone_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_codes" ADD CONSTRAINT "phone_codes_method" FOREIGN KEY ("account_id","method_id") REFERENCES "public"."authentication_methods"("account_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "phone_codes_one_open" ON "phone_codes" USING btree ("sign_in_id") WHERE "phone_codes"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "phone_codes_of_sign_in" ON "phone_codes" USING btree ("sign_in_id","created_at");--> statement-breakpoint
CREATE INDEX "phone_codes_of_account" ON "phone_codes" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "authentication_methods_one_phone" ON "authentication_methods" USING btree ("account_id") WHERE "authentication_methods"."phone_encrypted" is not null;--> statement-breakpoint
ALTER TABLE "authentication_methods" ADD CONSTRAINT "authentication_methods_phone_has_a_number" CHECK (("authentication_methods"."kind"::text = 'phone') = ("authentication_methods"."phone_encrypted" is not null));--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_phone_is_whole" CHECK (("contacts"."phone_encrypted" is null) = ("contacts"."phone_mask" is null));--> statement-breakpoint

-- Codes that are texted in a sign-in: the account's own, in its sign-in.
ALTER TABLE phone_codes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE phone_codes FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON phone_codes USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY account ON phone_codes USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (phone_encrypted, attempts, ended_at, ended_as) ON phone_codes TO voordeur_api;--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.name IS 'What the person calls it; of a phone the masked number';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.phone_encrypted IS 'The number that codes are texted to, sealed; of the method phone only';--> statement-breakpoint
COMMENT ON COLUMN contacts.phone_encrypted IS 'The mobile number that an administrator entered, sealed; null where there is none';--> statement-breakpoint
COMMENT ON COLUMN contacts.phone_mask IS 'The same number as screens may show it: +XX XXXXXXX40';--> statement-breakpoint
COMMENT ON COLUMN messages.recipient IS 'E-mail address; of a text message the masked number, the whole one is in the content';--> statement-breakpoint
COMMENT ON TABLE phone_codes IS 'Codes that were texted, to prove a number that is being registered or one that is';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.sign_in_id IS 'The sign-in that asked for it: in no other it works';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.account_id IS 'Whose sign-in that is';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.method_id IS 'The phone that it proves; null for one that is being registered';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.phone_encrypted IS 'The number that is being registered, sealed; wiped at the end';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.phone_mask IS 'The number that it was texted to, as screens may show it';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.code_hash IS 'argon2id of the 6 digits';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.attempts IS 'How many times a code was presented; after five this one is dead';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.created_at IS 'When it was texted';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.expires_at IS '10 minutes later';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.ended_at IS 'When it was used, replaced, cancelled, or guessed at too often';--> statement-breakpoint
COMMENT ON COLUMN phone_codes.ended_as IS 'Which of these it was';
