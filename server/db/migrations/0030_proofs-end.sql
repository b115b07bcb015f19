-- A proof counts for as long as what it was made with is there (docs/decisions/0026-staying-signed-in.md): who proved a phone that was
-- replaced since, or an app that was removed, proves another in the sign-ins that are under way. A sign-in knows kinds and not methods,
-- so that a proof by another one of that kind ends with it. The sign-in that replaces a phone writes its own proof afterwards.
CREATE FUNCTION app_on_method_gone() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'proofs end with their method', true);
  UPDATE sign_ins SET proved_methods = array_remove(proved_methods, OLD.kind)
  WHERE account_id = OLD.account_id AND ended_at IS NULL AND OLD.kind = ANY (proved_methods);
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER method_of_proofs_removed AFTER DELETE ON authentication_methods FOR EACH ROW
  EXECUTE FUNCTION app_on_method_gone();
