-- Where a contact stands on the enrolment board, and since when: what enrolmentStageOf decides. Immutable, as the names of access are
-- never changed in the database; `stage-agrees-with-its-rule.test.ts` holds both to that rule.
CREATE FUNCTION app_stage_rank(access stored_access, planned_for timestamptz, method_registered_at timestamptz,
  own_password_at timestamptz) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE access WHEN 'none' THEN CASE WHEN planned_for IS NOT NULL THEN 1 END WHEN 'invited' THEN 2 WHEN 'active' THEN 6
      ELSE CASE WHEN own_password_at IS NOT NULL THEN 5 WHEN method_registered_at IS NOT NULL THEN 4 ELSE 3 END END)::smallint
$$;--> statement-breakpoint
CREATE FUNCTION app_stage_since(access stored_access, planned_for timestamptz, planned_at timestamptz,
  invited_at timestamptz, came_in_at timestamptz, method_registered_at timestamptz, own_password_at timestamptz)
  RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE access WHEN 'none' THEN CASE WHEN planned_for IS NOT NULL THEN planned_at END WHEN 'invited' THEN invited_at WHEN 'active' THEN NULL
      ELSE greatest(came_in_at, method_registered_at, own_password_at) END
$$;--> statement-breakpoint
ALTER TYPE "public"."contact_action" ADD VALUE 'plan';--> statement-breakpoint
ALTER TYPE "public"."contact_action" ADD VALUE 'unplan';--> statement-breakpoint
ALTER TYPE "public"."contact_action" ADD VALUE 'remind';--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "planned_for" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "planned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "planned_by" uuid;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "invited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "came_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "method_registered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "own_password_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "stage_rank" smallint GENERATED ALWAYS AS (app_stage_rank(access, planned_for, method_registered_at, own_password_at)) STORED;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "stage_since" timestamp (3) with time zone GENERATED ALWAYS AS (app_stage_since(access, planned_for, planned_at, invited_at, came_in_at, method_registered_at, own_password_at)) STORED;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "reminds_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "contacts_by_stage" ON "contacts" USING btree ("organisation_id","stage_rank","stage_since","id","invitation_lapses_at","shuts_at","account_id");--> statement-breakpoint
CREATE INDEX "contacts_planned" ON "contacts" USING btree ("planned_for") WHERE "contacts"."planned_for" is not null;--> statement-breakpoint
CREATE INDEX "invitations_to_remind" ON "invitations" USING btree ("reminds_at") WHERE "invitations"."ended_at" is null and "invitations"."reminded_at" is null;--> statement-breakpoint
CREATE INDEX "audit_events_denied" ON "audit_events" USING btree ("organisation_id","occurred_at") WHERE "audit_events"."event" in ('sign-in.approval-denied', 'sign-in.reported');--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_plan_is_whole" CHECK (("contacts"."planned_for" is null) = ("contacts"."planned_at" is null));--> statement-breakpoint
COMMENT ON COLUMN contacts.planned_for IS 'When an invitation goes out that was put off; nothing of it exists before';--> statement-breakpoint
COMMENT ON COLUMN contacts.planned_at IS 'When it was decided that the invitation goes out later';--> statement-breakpoint
COMMENT ON COLUMN contacts.planned_by IS 'The account that decided so; empty: the service desk';--> statement-breakpoint
COMMENT ON COLUMN contacts.invited_at IS 'When the access that is not complete yet was given first; sending again leaves it';--> statement-breakpoint
COMMENT ON COLUMN contacts.came_in_at IS 'When the temporary password of the open invitation was first used';--> statement-breakpoint
COMMENT ON COLUMN contacts.method_registered_at IS 'Since when the account has a method, as far as access is signed-in; kept by a trigger on authentication_methods';--> statement-breakpoint
COMMENT ON COLUMN contacts.own_password_at IS 'When the temporary password was replaced, as far as access is signed-in; kept by a trigger on passwords';--> statement-breakpoint
COMMENT ON COLUMN contacts.stage_rank IS 'Where the contact stands on the enrolment board: 1 planned, 2 invited, 3 signed in, 4 method registered, 5 password changed, 6 active';--> statement-breakpoint
COMMENT ON COLUMN contacts.stage_since IS 'Since when the contact stands there';--> statement-breakpoint
COMMENT ON COLUMN invitations.reminds_at IS 'When its one reminder is due; empty: none';--> statement-breakpoint
COMMENT ON COLUMN invitations.reminded_at IS 'When a reminder was last mailed, by itself or by an administrator';--> statement-breakpoint

-- How far an account has come shows only where its temporary password was used for this organisation's invitation (decision 0008).
CREATE FUNCTION app_keep_method_registered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  account uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.account_id ELSE NEW.account_id END;
BEGIN
  UPDATE contacts SET method_registered_at = (SELECT min(m.created_at) FROM authentication_methods m WHERE m.account_id = account)
  WHERE account_id = account AND access = 'signed-in';
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER authentication_methods_keep_stage AFTER INSERT OR DELETE ON authentication_methods
  FOR EACH ROW EXECUTE FUNCTION app_keep_method_registered();--> statement-breakpoint
CREATE FUNCTION app_keep_own_password() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE contacts SET own_password_at = CASE WHEN NEW.kind = 'own' THEN NEW.set_at END
  WHERE account_id = NEW.account_id AND access = 'signed-in';
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER passwords_keep_stage AFTER UPDATE OF kind ON passwords
  FOR EACH ROW WHEN (OLD.kind IS DISTINCT FROM NEW.kind) EXECUTE FUNCTION app_keep_own_password();--> statement-breakpoint

-- Whoever looks at the board is told, on every server, once what changed it is committed.
CREATE FUNCTION app_announce_board() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('voordeur_changes', 'organisation:' || CASE WHEN TG_OP = 'DELETE' THEN OLD.organisation_id ELSE NEW.organisation_id END);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER contacts_announce_new AFTER INSERT ON contacts
  FOR EACH ROW WHEN (NEW.stage_rank IS NOT NULL) EXECUTE FUNCTION app_announce_board();--> statement-breakpoint
CREATE TRIGGER contacts_announce_gone AFTER DELETE ON contacts
  FOR EACH ROW WHEN (OLD.stage_rank IS NOT NULL) EXECUTE FUNCTION app_announce_board();--> statement-breakpoint
CREATE TRIGGER contacts_announce_change AFTER UPDATE ON contacts
  FOR EACH ROW WHEN ((OLD.stage_rank, OLD.stage_since, OLD.planned_for, OLD.invitation_lapses_at, OLD.shuts_at)
    IS DISTINCT FROM (NEW.stage_rank, NEW.stage_since, NEW.planned_for, NEW.invitation_lapses_at, NEW.shuts_at)
    OR (NEW.stage_rank < 6 AND (OLD.name, OLD.email) IS DISTINCT FROM (NEW.name, NEW.email)))
  EXECUTE FUNCTION app_announce_board();--> statement-breakpoint

SELECT set_config('app.context', 'system', true), set_config('app.reason', 'migration', true);--> statement-breakpoint
UPDATE contacts SET
  invited_at = (SELECT i.sent_at FROM invitations i WHERE i.contact_id = contacts.id ORDER BY i.sent_at DESC LIMIT 1),
  came_in_at = CASE WHEN access = 'signed-in' THEN
    (SELECT i.sent_at FROM invitations i WHERE i.contact_id = contacts.id ORDER BY i.sent_at DESC LIMIT 1) END,
  method_registered_at = CASE WHEN access = 'signed-in' THEN
    (SELECT min(m.created_at) FROM authentication_methods m WHERE m.account_id = contacts.account_id) END,
  own_password_at = CASE WHEN access = 'signed-in' THEN
    (SELECT p.set_at FROM passwords p WHERE p.account_id = contacts.account_id AND p.kind = 'own') END
WHERE access IN ('invited', 'signed-in');--> statement-breakpoint
SELECT set_config('app.context', '', true), set_config('app.reason', '', true);
