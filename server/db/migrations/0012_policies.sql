CREATE TYPE "public"."enforcement" AS ENUM('off', 'encouraged', 'required');--> statement-breakpoint
CREATE TYPE "public"."registration_rule" AS ENUM('app', 'app-then-phone', 'phone', 'choose');--> statement-breakpoint
CREATE TYPE "public"."registration_start" AS ENUM('more-information', 'instructions', 'code');--> statement-breakpoint
ALTER TABLE "policies" DROP CONSTRAINT "policies_can_be_satisfied";--> statement-breakpoint
ALTER TABLE "sign_ins" DROP CONSTRAINT "sign_ins_method_before_organisation";--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "registration" "registration_rule" DEFAULT 'choose' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "enforcement" "enforcement" DEFAULT 'required' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "required_from" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "trusted_networks" "cidr"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "remember_device_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "registration_start" "registration_start" DEFAULT 'instructions' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "more_information_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "postponed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "stays_signed_in" boolean;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "asks_to_stay_again" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_date_is_of_what_is_required" CHECK ("policies"."required_from" is null or "policies"."enforcement" = 'required');--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_moment_has_a_zone" CHECK (("policies"."required_from" is null) = ("policies"."time_zone" is null));--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_remember_days_at_most_a_year" CHECK ("policies"."remember_device_days" between 0 and 365);--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_can_be_satisfied" CHECK (cardinality("policies"."allowed_methods") > 0
        and ("policies"."registration"::text not in ('app', 'app-then-phone') or "policies"."allowed_methods"::text[] && array['app', 'totp'])
        and ("policies"."registration"::text not in ('phone', 'app-then-phone') or 'phone' = any ("policies"."allowed_methods"::text[])));--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_password_before_organisation" CHECK ("sign_ins"."chosen_organisation_id" is null or "sign_ins"."password_proved_at" is not null);--> statement-breakpoint

GRANT UPDATE (more_information_seen_at, postponed_at, stays_signed_in, asks_to_stay_again) ON sign_ins TO voordeur_api;--> statement-breakpoint
COMMENT ON COLUMN policies.allowed_methods IS 'Methods that count for this organisation; the first is the recommended one';--> statement-breakpoint
COMMENT ON COLUMN policies.registration IS 'What must be registered: an app, an app and then a phone, a phone, or a method that the person chooses';--> statement-breakpoint
COMMENT ON COLUMN policies.enforcement IS 'No second factor, one to whoever wants it, or one for everybody';--> statement-breakpoint
COMMENT ON COLUMN policies.required_from IS 'With required: from when on; null where it is so already';--> statement-breakpoint
COMMENT ON COLUMN policies.time_zone IS 'IANA time zone in which that moment was agreed, and in which it is shown';--> statement-breakpoint
COMMENT ON COLUMN policies.trusted_networks IS 'Networks in which no second factor is asked';--> statement-breakpoint
COMMENT ON COLUMN policies.remember_device_days IS 'For how many days a device that proved a second factor may do without one; 0 for never';--> statement-breakpoint
COMMENT ON COLUMN policies.registration_start IS 'What a registration begins with: the screen that says that more information is required, the instructions, or the code';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.more_information_seen_at IS 'When the person went on from the screen that says that more information is required';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.postponed_at IS 'When the person put a registration off that was not required yet';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.stays_signed_in IS 'The answer to "Stay signed in?"; null where it was not asked, or not answered yet';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.asks_to_stay_again IS 'False once "don''t show this again" was ticked with that answer';
