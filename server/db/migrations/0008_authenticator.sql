CREATE TYPE "public"."activation_end" AS ENUM('used', 'replaced', 'cancelled', 'too-many-attempts');--> statement-breakpoint
CREATE TYPE "public"."approval_outcome" AS ENUM('approved', 'denied', 'wrong-number', 'lapsed', 'reported', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."approval_purpose" AS ENUM('sign-in', 'pairing');--> statement-breakpoint
CREATE TYPE "public"."device_proof" AS ENUM('key', 'webauthn');--> statement-breakpoint
ALTER TYPE "public"."method_kind" ADD VALUE 'app';--> statement-breakpoint
CREATE TABLE "activations" (
	"handle" text PRIMARY KEY NOT NULL,
	"sign_in_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"code_attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_as" "activation_end",
	CONSTRAINT "activations_code_is_argon2id" CHECK ("activations"."code_hash" like '$argon2id$%'),
	CONSTRAINT "activations_end_has_a_reason" CHECK (("activations"."ended_at" is null) = ("activations"."ended_as" is null)),
	CONSTRAINT "activations_last_10_minutes" CHECK ("activations"."expires_at" > "activations"."created_at" and "activations"."expires_at" <= "activations"."created_at" + interval '10 minutes')
);
--> statement-breakpoint
CREATE TABLE "approval_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"sign_in_id" uuid NOT NULL,
	"purpose" "approval_purpose" NOT NULL,
	"device_id" uuid,
	"nonce" text NOT NULL,
	"number_encrypted" "bytea",
	"organisations" text[] NOT NULL,
	"user_agent" text NOT NULL,
	"place" text,
	"from_known_browser" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"outcome" "approval_outcome",
	CONSTRAINT "approval_requests_try_out_one_phone" CHECK (("approval_requests"."purpose" = 'pairing') = ("approval_requests"."device_id" is not null)),
	CONSTRAINT "approval_requests_end_has_an_outcome" CHECK (("approval_requests"."ended_at" is null) = ("approval_requests"."outcome" is null)),
	CONSTRAINT "approval_requests_number_is_wiped" CHECK (("approval_requests"."ended_at" is null) = ("approval_requests"."number_encrypted" is not null)),
	CONSTRAINT "approval_requests_last_60_seconds" CHECK ("approval_requests"."expires_at" > "approval_requests"."created_at" and "approval_requests"."expires_at" <= "approval_requests"."created_at" + interval '60 seconds')
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"sign_in_id" uuid,
	"method_id" uuid,
	"name" text NOT NULL,
	"system" text,
	"proof" "device_proof" NOT NULL,
	"public_key" jsonb NOT NULL,
	"credential_id" text,
	"credential_public_key" "bytea",
	"credential_counter" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "devices_method_id_unique" UNIQUE("method_id"),
	CONSTRAINT "devices_credential_id_unique" UNIQUE("credential_id"),
	CONSTRAINT "devices_of_account" UNIQUE("account_id","id"),
	CONSTRAINT "devices_public_key_is_public" CHECK ("devices"."public_key" ->> 'd' is null),
	CONSTRAINT "devices_credential_is_whole" CHECK (("devices"."proof" = 'webauthn') = ("devices"."credential_id" is not null)
        and ("devices"."credential_id" is null) = ("devices"."credential_public_key" is null)
        and ("devices"."credential_id" is null) = ("devices"."credential_counter" is null))
);
--> statement-breakpoint
CREATE TABLE "push_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"device_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"device_id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"subscription_encrypted" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spent_tokens" (
	"digest" "bytea" PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "spent_tokens_digest_is_sha256" CHECK (octet_length("spent_tokens"."digest") = 32)
);
--> statement-breakpoint
ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_done_keeps_no_secret";--> statement-breakpoint
ALTER TABLE "authentication_methods" ALTER COLUMN "secret_encrypted" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "authentication_methods" ALTER COLUMN "last_used_counter" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "system_settings" ADD COLUMN "vapid_public_key" text;--> statement-breakpoint
ALTER TABLE "system_settings" ADD COLUMN "vapid_private_key_encrypted" "bytea";--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "proved_methods" "method_kind"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "activations" ADD CONSTRAINT "activations_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activations" ADD CONSTRAINT "activations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_device" FOREIGN KEY ("account_id","device_id") REFERENCES "public"."devices"("account_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_method" FOREIGN KEY ("account_id","method_id") REFERENCES "public"."authentication_methods"("account_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_messages" ADD CONSTRAINT "push_messages_device_id_push_subscriptions_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."push_subscriptions"("device_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_messages" ADD CONSTRAINT "push_messages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_device" FOREIGN KEY ("account_id","device_id") REFERENCES "public"."devices"("account_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activations_one_open" ON "activations" USING btree ("sign_in_id") WHERE "activations"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "activations_of_account" ON "activations" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "approval_requests_one_open" ON "approval_requests" USING btree ("account_id") WHERE "approval_requests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "approval_requests_of_account" ON "approval_requests" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "approval_requests_of_sign_in" ON "approval_requests" USING btree ("sign_in_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_one_pending" ON "devices" USING btree ("sign_in_id") WHERE "devices"."method_id" is null;--> statement-breakpoint
CREATE INDEX "push_messages_waiting" ON "push_messages" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "spent_tokens_expiry" ON "spent_tokens" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "authentication_methods" ADD CONSTRAINT "authentication_methods_codes_have_a_key" CHECK (("authentication_methods"."kind"::text = 'totp') = ("authentication_methods"."secret_encrypted" is not null)
        and ("authentication_methods"."secret_encrypted" is null) = ("authentication_methods"."last_used_counter" is null));--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_only_codes_have_a_secret" CHECK (("enrolments"."kind"::text = 'totp' and "enrolments"."stage" <> 'done') = ("enrolments"."secret_encrypted" is not null));--> statement-breakpoint

-- What a phone presents before it is known whose it is: its id, its credential, or an activation. It opens just that row, to read.
CREATE FUNCTION app_presented() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.context', true) = 'account' THEN nullif(current_setting('app.presented', true), '') END
$$;--> statement-breakpoint
ALTER TABLE activations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE activations FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON activations USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
ALTER TABLE devices ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE devices FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON devices USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
ALTER TABLE approval_requests ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE approval_requests FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON approval_requests USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
ALTER TABLE spent_tokens ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE spent_tokens FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON spent_tokens USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
ALTER TABLE push_subscriptions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE push_subscriptions FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON push_subscriptions USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
ALTER TABLE push_messages ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE push_messages FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON push_messages USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY account ON activations USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
CREATE POLICY account ON devices USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
CREATE POLICY account ON approval_requests USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
CREATE POLICY account ON push_subscriptions USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
CREATE POLICY account ON push_messages USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));--> statement-breakpoint
CREATE POLICY presented ON activations FOR SELECT USING (handle = (SELECT app_presented()));--> statement-breakpoint
CREATE POLICY presented ON devices FOR SELECT USING (id::text = (SELECT app_presented()) OR credential_id = (SELECT app_presented()));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (code_attempts, ended_at, ended_as) ON activations TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (method_id, name, public_key, credential_counter, last_seen_at) ON devices TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (number_encrypted, ended_at, outcome) ON approval_requests TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON spent_tokens TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (subscription_encrypted, created_at) ON push_subscriptions TO voordeur_api;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (attempts, next_attempt_at) ON push_messages TO voordeur_api;--> statement-breakpoint
GRANT UPDATE (proved_methods) ON sign_ins TO voordeur_api;--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.secret_encrypted IS 'The key of an app for one-time codes, sealed; null for our own authenticator, whose key is the phones';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.last_used_counter IS 'The time step of the last code that was used, which does not work again (RFC 6238 §5.2); null for our own authenticator';--> statement-breakpoint
COMMENT ON COLUMN enrolments.secret_encrypted IS 'The key that is being registered, sealed; null with our own authenticator, and once done';--> statement-breakpoint
COMMENT ON COLUMN system_settings.vapid_public_key IS 'The public key under which push services know this server (RFC 8292), base64url';--> statement-breakpoint
COMMENT ON COLUMN system_settings.vapid_private_key_encrypted IS 'Its private key, sealed';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.proved_methods IS 'The kinds of methods that were proved in this sign-in';--> statement-breakpoint
COMMENT ON TABLE activations IS 'Activation codes that the wizard shows and a phone presents to be paired';--> statement-breakpoint
COMMENT ON COLUMN activations.handle IS 'Names the activation in its URL; no secret';--> statement-breakpoint
COMMENT ON COLUMN activations.sign_in_id IS 'The sign-in whose wizard shows it';--> statement-breakpoint
COMMENT ON COLUMN activations.account_id IS 'Whose account it adds to a phone';--> statement-breakpoint
COMMENT ON COLUMN activations.code_hash IS 'argon2id of the 9 digits';--> statement-breakpoint
COMMENT ON COLUMN activations.code_attempts IS 'How many times a code was presented; after five the activation is dead';--> statement-breakpoint
COMMENT ON COLUMN activations.created_at IS 'When it was made';--> statement-breakpoint
COMMENT ON COLUMN activations.expires_at IS '10 minutes later';--> statement-breakpoint
COMMENT ON COLUMN activations.ended_at IS 'When it was used, replaced, cancelled, or guessed at too often';--> statement-breakpoint
COMMENT ON COLUMN activations.ended_as IS 'Which of these';--> statement-breakpoint
COMMENT ON TABLE devices IS 'An account on a phone with our own authenticator';--> statement-breakpoint
COMMENT ON COLUMN devices.id IS 'UUID version 7; how the phone names itself';--> statement-breakpoint
COMMENT ON COLUMN devices.account_id IS 'Whose phone';--> statement-breakpoint
COMMENT ON COLUMN devices.sign_in_id IS 'The sign-in in which it was paired; null once that is gone';--> statement-breakpoint
COMMENT ON COLUMN devices.method_id IS 'The authentication method that it is; null until the wizards try-out was approved';--> statement-breakpoint
COMMENT ON COLUMN devices.name IS 'What its owner calls it';--> statement-breakpoint
COMMENT ON COLUMN devices.system IS 'Its operating system, by what its browser said when it was paired; null: unknown';--> statement-breakpoint
COMMENT ON COLUMN devices.proof IS 'How it proves an approval: its own key, or a WebAuthn credential';--> statement-breakpoint
COMMENT ON COLUMN devices.public_key IS 'The P-256 key with which it signs its calls (RFC 7517); never a private one';--> statement-breakpoint
COMMENT ON COLUMN devices.credential_id IS 'The WebAuthn credential, base64url; null for a key';--> statement-breakpoint
COMMENT ON COLUMN devices.credential_public_key IS 'Its public key (COSE); null for a key';--> statement-breakpoint
COMMENT ON COLUMN devices.credential_counter IS 'Its signature counter (WebAuthn §6.1.1); null for a key';--> statement-breakpoint
COMMENT ON COLUMN devices.created_at IS 'When it was paired';--> statement-breakpoint
COMMENT ON COLUMN devices.last_seen_at IS 'When it called last, to the minute';--> statement-breakpoint
COMMENT ON TABLE approval_requests IS 'Requests to approve on the phone: at most one open one for each account';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.account_id IS 'Whose';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.sign_in_id IS 'The sign-in that waits for it';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.purpose IS 'A sign-in, or the try-out of a pairing';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.device_id IS 'The phone that is tried out; null for a sign-in, which any phone of the account may answer';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.nonce IS 'Random; signed with the approval';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.number_encrypted IS 'The two digits that the browser shows, sealed; wiped at the end';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.organisations IS 'Names of the organisations that the sign-in can be for, as the phone shows them';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.user_agent IS 'What the browser calls itself; told to the phone in words';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.place IS 'Roughly where the browser is, in words; null: unknown';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.from_known_browser IS 'The account has used this browser before: its failures slow down nobody';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.created_at IS 'When it was sent';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.expires_at IS '60 seconds later';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.ended_at IS 'When it was answered, withdrawn, or found lapsed';--> statement-breakpoint
COMMENT ON COLUMN approval_requests.outcome IS 'How it ended';--> statement-breakpoint
COMMENT ON TABLE spent_tokens IS 'Nonces and tickets that were used and do not work again';--> statement-breakpoint
COMMENT ON COLUMN spent_tokens.digest IS 'SHA-256 of the token';--> statement-breakpoint
COMMENT ON COLUMN spent_tokens.expires_at IS 'When it would have lapsed anyway, and the row may go';--> statement-breakpoint
COMMENT ON TABLE push_subscriptions IS 'Where phones are woken (RFC 8030)';--> statement-breakpoint
COMMENT ON COLUMN push_subscriptions.device_id IS 'The phone';--> statement-breakpoint
COMMENT ON COLUMN push_subscriptions.account_id IS 'Whose phone';--> statement-breakpoint
COMMENT ON COLUMN push_subscriptions.subscription_encrypted IS 'Endpoint and keys, sealed: who has them can send to the phone';--> statement-breakpoint
COMMENT ON COLUMN push_subscriptions.created_at IS 'When it was given';--> statement-breakpoint
COMMENT ON TABLE push_messages IS 'Phones to be woken; a row goes once the push service has taken the message, or too late';--> statement-breakpoint
COMMENT ON COLUMN push_messages.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN push_messages.device_id IS 'The phone';--> statement-breakpoint
COMMENT ON COLUMN push_messages.account_id IS 'Whose phone';--> statement-breakpoint
COMMENT ON COLUMN push_messages.attempts IS 'How many times it was tried';--> statement-breakpoint
COMMENT ON COLUMN push_messages.created_at IS 'When it was asked for';--> statement-breakpoint
COMMENT ON COLUMN push_messages.expires_at IS 'When there is nothing to wake for any more';--> statement-breakpoint
COMMENT ON COLUMN push_messages.next_attempt_at IS 'When it is tried next; while one is under way, when that one counts as lost';
