-- As before, and the sessions that lasted by what is forgotten end with it, instead of going on as ordinary ones.
CREATE OR REPLACE FUNCTION app_forget_devices(owner uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'devices are forgotten', true);
  UPDATE sessions SET ended_at = now() WHERE account_id = owner AND device_id IS NOT NULL AND ended_at IS NULL;
  DELETE FROM remembered_devices WHERE account_id = owner;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
END $$;
