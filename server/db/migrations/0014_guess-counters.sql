-- Guesses are counted in the transaction of the sign-in that they are made in (docs/decisions/0004-slowing-down-guesses.md). The
-- counters belong to nobody, so that only the system sees them: these functions are the system for as long as they run.

-- Takes a point of each counter in turn until one has none left, and gives when that one begins again; null where all had one.
CREATE FUNCTION app_take_points(at bigint, keys text[], most integer[], lapses bigint[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
  taken integer;
  lapse bigint;
  spent_until bigint;
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'throttling', true);
  FOR i IN 1 .. cardinality(keys) LOOP
    INSERT INTO rate_limits AS counter (key, points, expire) VALUES (keys[i], 1, lapses[i])
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN counter.expire <= at THEN 1 ELSE counter.points + 1 END,
      expire = CASE WHEN counter.expire <= at THEN excluded.expire ELSE counter.expire END
    RETURNING counter.points, counter.expire INTO taken, lapse;
    IF taken > most[i] THEN
      spent_until := lapse;
      EXIT;
    END IF;
  END LOOP;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN spent_until;
END $$;--> statement-breakpoint

-- Forgets the counters of one's own, and takes one point back from each of the shared, in the order of app_take_points.
CREATE FUNCTION app_forgive_points(at bigint, own text[], shared text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
  each text;
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'throttling', true);
  DELETE FROM rate_limits WHERE key = ANY (own);
  FOREACH each IN ARRAY shared LOOP
    UPDATE rate_limits SET points = points - 1 WHERE key = each AND expire > at AND points > 0;
  END LOOP;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
END $$;
