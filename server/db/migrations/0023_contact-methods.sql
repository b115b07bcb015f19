DROP INDEX "contacts_by_last_sign_in";--> statement-breakpoint
DROP INDEX "contacts_never_signed_in";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "registered_methods" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "contacts_by_methods" ON "contacts" USING btree ("organisation_id","registered_methods","id","account_id");--> statement-breakpoint
CREATE INDEX "contacts_by_last_sign_in" ON "contacts" USING btree ("organisation_id","last_signed_in_at","sort_name","id","account_id") WHERE "contacts"."last_signed_in_at" is not null;--> statement-breakpoint
CREATE INDEX "contacts_never_signed_in" ON "contacts" USING btree ("organisation_id","sort_name","id","account_id") WHERE "contacts"."last_signed_in_at" is null;--> statement-breakpoint
-- Which kinds of methods the account of a contact has, as far as the organisation is told (showsMethods in
-- api-client/contacts/registered-method.ts): each kind is a bit, in the order of methodKinds.
CREATE FUNCTION app_shown_methods(access stored_access, account uuid) RETURNS smallint LANGUAGE sql STABLE AS $$
  SELECT (CASE WHEN access::text IN ('signed-in', 'active') THEN coalesce((
    SELECT bit_or(CASE kind::text WHEN 'totp' THEN 1 WHEN 'app' THEN 2 WHEN 'phone' THEN 4 END)
    FROM authentication_methods WHERE account_id = account), 0) ELSE 0 END)::smallint
$$;--> statement-breakpoint

-- Kept beside the contact, so that a list is filtered by it from an index: an organisation does not see the methods of an account,
-- nor does an account see all the lists that it stands on. These functions are the system for as long as they run.
CREATE FUNCTION app_keep_shown_methods() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'methods are kept beside contacts', true);
  NEW.registered_methods := app_shown_methods(NEW.access, NEW.account_id);
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER contacts_keep_methods_of_new BEFORE INSERT ON contacts FOR EACH ROW
  WHEN (NEW.account_id IS NOT NULL AND NEW.access <> 'none') EXECUTE FUNCTION app_keep_shown_methods();--> statement-breakpoint
CREATE TRIGGER contacts_keep_methods BEFORE UPDATE OF account_id, access ON contacts FOR EACH ROW
  WHEN (OLD.account_id IS DISTINCT FROM NEW.account_id OR OLD.access <> NEW.access)
  EXECUTE FUNCTION app_keep_shown_methods();--> statement-breakpoint
CREATE FUNCTION app_on_methods_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'methods are kept beside contacts', true);
  UPDATE contacts SET registered_methods = app_shown_methods(access, account_id)
  WHERE account_id IN (SELECT account_id FROM changed);
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER methods_of_contacts_added AFTER INSERT ON authentication_methods REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app_on_methods_changed();--> statement-breakpoint
CREATE TRIGGER methods_of_contacts_removed AFTER DELETE ON authentication_methods REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app_on_methods_changed();--> statement-breakpoint

SELECT set_config('app.context', 'system', true), set_config('app.reason', 'migration', true);--> statement-breakpoint
UPDATE contacts SET registered_methods = app_shown_methods(access, account_id) WHERE account_id IS NOT NULL;--> statement-breakpoint
SELECT set_config('app.context', '', true), set_config('app.reason', '', true);--> statement-breakpoint
COMMENT ON COLUMN contacts.registered_methods IS 'Which kinds of methods the person has, where they have signed in for this organisation: 1 one-time codes, 2 the app, 4 a phone number, and their sum; kept by triggers';
