-- Where a mail that came back belongs: whoever tells of it knows no partnership. One id gives one answer, and nothing of the
-- mail itself. Only the owner's function sees it, for as long as it runs.
CREATE POLICY came_back ON outbox_mail FOR SELECT TO CURRENT_USER
  USING (id = nullif(current_setting('app.bounced_mail', true), '')::uuid);
CREATE FUNCTION find_bounced_mail(mail_id uuid) RETURNS TABLE (partnership_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.bounced_mail', mail_id::text, true);
  RETURN QUERY SELECT o.partnership_id FROM outbox_mail o WHERE o.id = mail_id;
  PERFORM set_config('app.bounced_mail', '', true);
END $$;
REVOKE ALL ON FUNCTION find_bounced_mail(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_bounced_mail(uuid) TO leerkring_app;
