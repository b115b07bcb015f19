-- A table that was small a moment ago is planned for as a small one until autovacuum passes by, a minute or more: checks of foreign keys
-- and searches by e-mail address walk through all of it then, ten thousand times in one import. Whoever adds many rows has PostgreSQL
-- look at what has more than doubled since it last looked; what somebody else looks at already is left to them.
CREATE FUNCTION app_look_at_grown_tables() RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  grown regclass;
BEGIN
  FOR grown IN
    SELECT c.oid FROM pg_class AS c
    WHERE c.oid = ANY (ARRAY['contacts', 'contact_authorisations', 'contact_rights', 'contact_products', 'contact_search_words',
        'contact_job_rows']::regclass[])
      AND pg_relation_size(c.oid) > 2 * greatest(c.relpages, 4)::bigint * current_setting('block_size')::bigint
  LOOP
    EXECUTE format('ANALYZE (SKIP_LOCKED) %s', grown);
    RETURN NEXT grown::text;
  END LOOP;
END $$;
--> statement-breakpoint

-- A trigger before an update could change any column, so that PostgreSQL works out each generated one anew at each update of a contact,
-- also at the one that a sign-in makes: a third of what it costs. Methods are kept afterwards instead, in the few that change access.
DROP TRIGGER contacts_keep_methods ON contacts;--> statement-breakpoint
CREATE FUNCTION app_keep_shown_methods_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'methods are kept beside contacts', true);
  UPDATE contacts SET registered_methods = app_shown_methods(access, account_id)
  WHERE id = NEW.id AND registered_methods <> app_shown_methods(access, account_id);
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER contacts_keep_methods AFTER UPDATE OF account_id, access ON contacts FOR EACH ROW
  WHEN (OLD.account_id IS DISTINCT FROM NEW.account_id OR OLD.access <> NEW.access)
  EXECUTE FUNCTION app_keep_shown_methods_of_changed();
