-- A group's figures ask for the shares of its scans, and not through every share of the partnership for each of them.
CREATE INDEX share_partnership_id_self_scan_id_idx ON share (partnership_id, self_scan_id);
