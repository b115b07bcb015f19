CREATE TYPE "public"."language" AS ENUM('nl', 'en');--> statement-breakpoint
CREATE TYPE "public"."method_kind" AS ENUM('totp');--> statement-breakpoint
CREATE TYPE "public"."password_kind" AS ENUM('temporary', 'own');--> statement-breakpoint
CREATE TYPE "public"."sign_in_name_kind" AS ENUM('email', 'alternative', 'user-name');--> statement-breakpoint
CREATE TYPE "public"."authorisation" AS ENUM('sign-in', 'manage-contacts');--> statement-breakpoint
CREATE TYPE "public"."invitation_end" AS ENUM('accepted', 'replaced', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."stored_access" AS ENUM('none', 'invited', 'signed-in', 'active');--> statement-breakpoint
CREATE TYPE "public"."actor" AS ENUM('account', 'visitor', 'system');--> statement-breakpoint
CREATE TYPE "public"."channel" AS ENUM('email', 'sms');--> statement-breakpoint
CREATE TYPE "public"."enrolment_stage" AS ENUM('get-app', 'set-up-account', 'scan', 'try', 'done');--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"language" "language" NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"default_method_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authentication_methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "method_kind" NOT NULL,
	"name" text NOT NULL,
	"secret_encrypted" "bytea" NOT NULL,
	"last_used_counter" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_browsers" (
	"account_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"first_used_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "known_browsers_account_id_token_hash_pk" PRIMARY KEY("account_id","token_hash"),
	CONSTRAINT "known_browsers_token_is_sha256" CHECK (octet_length("known_browsers"."token_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"kind" "password_kind" NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passwords_hash_is_argon2id" CHECK ("passwords"."hash" like '$argon2id$%'),
	CONSTRAINT "passwords_temporary_lapses" CHECK ("passwords"."kind" <> 'temporary' or "passwords"."expires_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "sign_in_names" (
	"name" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "sign_in_name_kind" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_names_lower_case" CHECK ("sign_in_names"."name" = lower("sign_in_names"."name") and "sign_in_names"."name" = btrim("sign_in_names"."name") and "sign_in_names"."name" <> ''),
	CONSTRAINT "sign_in_names_user_name_has_no_at" CHECK ("sign_in_names"."kind" <> 'user-name' or position('@' in "sign_in_names"."name") = 0)
);
--> statement-breakpoint
CREATE TABLE "system_settings" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"demo" boolean NOT NULL,
	"secret_key_fingerprint" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "system_settings_one_row" CHECK ("system_settings"."id")
);
--> statement-breakpoint
CREATE TABLE "contact_authorisations" (
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"authorisation" "authorisation" NOT NULL,
	CONSTRAINT "contact_authorisations_contact_id_authorisation_pk" PRIMARY KEY("contact_id","authorisation")
);
--> statement-breakpoint
CREATE TABLE "contact_products" (
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	CONSTRAINT "contact_products_contact_id_product_id_pk" PRIMARY KEY("contact_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" "language" NOT NULL,
	"access" "stored_access" DEFAULT 'none' NOT NULL,
	"blocked_at" timestamp (3) with time zone,
	"last_signed_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_of_organisation" UNIQUE("organisation_id","id"),
	CONSTRAINT "contacts_email_lower_case" CHECK ("contacts"."email" = lower("contacts"."email") and position('@' in "contacts"."email") > 1),
	CONSTRAINT "contacts_name_says_something" CHECK (btrim("contacts"."name") <> ''),
	CONSTRAINT "contacts_access_needs_account" CHECK ("contacts"."access" = 'none' or "contacts"."account_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"lapses_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_as" "invitation_end",
	CONSTRAINT "invitations_lapse_within_72_hours" CHECK ("invitations"."lapses_at" > "invitations"."sent_at" and "invitations"."lapses_at" <= "invitations"."sent_at" + interval '72 hours'),
	CONSTRAINT "invitations_end_has_a_reason" CHECK (("invitations"."ended_at" is null) = ("invitations"."ended_as" is null))
);
--> statement-breakpoint
CREATE TABLE "organisation_products" (
	"organisation_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	CONSTRAINT "organisation_products_organisation_id_product_id_pk" PRIMARY KEY("organisation_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_name_unique" UNIQUE("name"),
	CONSTRAINT "organisations_name_says_something" CHECK (btrim("organisations"."name") <> '')
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"allowed_methods" "method_kind"[] NOT NULL,
	CONSTRAINT "policies_can_be_satisfied" CHECK (cardinality("policies"."allowed_methods") > 0)
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"description_nl" text NOT NULL,
	"description_en" text NOT NULL,
	"url" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_url_unique" UNIQUE("url"),
	CONSTRAINT "products_url_is_https" CHECK ("products"."url" ~ '^https://')
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"occurred_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event" text NOT NULL,
	"actor" "actor" NOT NULL,
	"actor_account_id" uuid,
	"reason" text,
	"organisation_id" uuid,
	"contact_id" uuid,
	"account_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_events_system_gives_a_reason" CHECK ("audit_events"."actor" <> 'system' or btrim("audit_events"."reason") <> ''),
	CONSTRAINT "audit_events_account_is_named" CHECK (("audit_events"."actor" = 'account') = ("audit_events"."actor_account_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"status" integer,
	"response" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_account_id_organisation_id_operation_key_pk" PRIMARY KEY("account_id","organisation_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"channel" "channel" NOT NULL,
	"recipient" text NOT NULL,
	"language" "language" NOT NULL,
	"content_encrypted" "bytea",
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"given_up_at" timestamp (3) with time zone,
	CONSTRAINT "messages_wiped_when_done" CHECK (("messages"."delivered_at" is null and "messages"."given_up_at" is null) = ("messages"."content_encrypted" is not null))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"sign_in_id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "method_kind" NOT NULL,
	"stage" "enrolment_stage" NOT NULL,
	"secret_encrypted" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enrolments_done_keeps_no_secret" CHECK (("enrolments"."stage" = 'done') = ("enrolments"."secret_encrypted" is null))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"sign_in_name" text NOT NULL,
	"has_other_organisations" boolean NOT NULL,
	"user_agent" text NOT NULL,
	"address" "inet",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sessions_token_is_sha256" CHECK (octet_length("sessions"."token_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid,
	"sign_in_name" text NOT NULL,
	"chosen_language" "language",
	"address" "inet",
	"user_agent" text NOT NULL,
	"password_attempts" integer DEFAULT 0 NOT NULL,
	"code_attempts" integer DEFAULT 0 NOT NULL,
	"password_proved_at" timestamp (3) with time zone,
	"lapsed_password_proved_at" timestamp (3) with time zone,
	"invitation_requested_at" timestamp (3) with time zone,
	"method_proved_at" timestamp (3) with time zone,
	"chosen_organisation_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "sign_ins_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sign_ins_token_is_sha256" CHECK (octet_length("sign_ins"."token_hash") = 32),
	CONSTRAINT "sign_ins_proof_needs_account" CHECK ("sign_ins"."account_id" is not null or ("sign_ins"."password_proved_at" is null and "sign_ins"."lapsed_password_proved_at" is null)),
	CONSTRAINT "sign_ins_password_before_method" CHECK ("sign_ins"."method_proved_at" is null or "sign_ins"."password_proved_at" is not null),
	CONSTRAINT "sign_ins_method_before_organisation" CHECK ("sign_ins"."chosen_organisation_id" is null or "sign_ins"."method_proved_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "authentication_methods" ADD CONSTRAINT "authentication_methods_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_browsers" ADD CONSTRAINT "known_browsers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_names" ADD CONSTRAINT "sign_in_names_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_authorisations" ADD CONSTRAINT "contact_authorisations_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_products" ADD CONSTRAINT "contact_products_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_products" ADD CONSTRAINT "contact_products_product" FOREIGN KEY ("organisation_id","product_id") REFERENCES "public"."organisation_products"("organisation_id","product_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_products" ADD CONSTRAINT "organisation_products_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_products" ADD CONSTRAINT "organisation_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_sign_in_id_sign_ins_id_fk" FOREIGN KEY ("sign_in_id") REFERENCES "public"."sign_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_contact" FOREIGN KEY ("organisation_id","contact_id") REFERENCES "public"."contacts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_chosen_organisation_id_organisations_id_fk" FOREIGN KEY ("chosen_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authentication_methods_account" ON "authentication_methods" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_names_one_of_each_kind" ON "sign_in_names" USING btree ("account_id","kind");--> statement-breakpoint
CREATE INDEX "contact_authorisations_of_organisation" ON "contact_authorisations" USING btree ("organisation_id","authorisation");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_email_once_in_organisation" ON "contacts" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_account_once_in_organisation" ON "contacts" USING btree ("organisation_id","account_id");--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("organisation_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "contacts_of_account" ON "contacts" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open" ON "invitations" USING btree ("contact_id") WHERE "invitations"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_of_account" ON "invitations" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "audit_events_of_organisation" ON "audit_events" USING btree ("organisation_id","occurred_at");--> statement-breakpoint
CREATE INDEX "audit_events_of_account" ON "audit_events" USING btree ("account_id","occurred_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "messages_waiting" ON "messages" USING btree ("next_attempt_at") WHERE "messages"."delivered_at" is null and "messages"."given_up_at" is null;--> statement-breakpoint
CREATE INDEX "messages_to" ON "messages" USING btree ("recipient","created_at");--> statement-breakpoint
CREATE INDEX "sessions_of_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_of_contact" ON "sessions" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_ins_of_account" ON "sign_ins" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_ins_expiry" ON "sign_ins" USING btree ("expires_at");