-- Entering a partnership also says in how many this login is, or was, a member: who has several can switch.
DROP FUNCTION enter_partnership(uuid, text);
CREATE FUNCTION enter_partnership(login uuid, wanted_slug text)
  RETURNS TABLE (partnership_id uuid, partnership_name text, member_id uuid, member_name text, school_id uuid, roles text[], left_at timestamptz, memberships int)
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.partnership_id', '', true), set_config('app.user_id', login::text, true);
  SELECT p.id, p.name, m.id, m.name, m.school_id, m.roles::text[], m.left_at,
         (SELECT count(*) FROM member mine WHERE mine.user_id = login)
    INTO partnership_id, partnership_name, member_id, member_name, school_id, roles, left_at, memberships
    FROM partnership p JOIN member m ON m.partnership_id = p.id
    WHERE p.slug = wanted_slug AND m.user_id = login;
  PERFORM set_config('app.user_id', '', true), set_config('app.partnership_id', coalesce(partnership_id::text, ''), true);
  IF partnership_id IS NOT NULL THEN RETURN NEXT; END IF;
END $$;
