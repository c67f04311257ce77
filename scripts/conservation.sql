-- Is anything lost or doubled? Plain SQL over the tables, on purpose none of the program's code.
-- received + waiting + reading + proposed + confirmed + returned + set_aside + duplicate = uploads
-- sheets_document + _separator + _blank + _rejected + _waiting = sheets, and every sheet where it says
WITH counted AS (
    SELECT
        COUNT(*) AS uploads,
        COALESCE(SUM(CASE WHEN state = 'received' THEN 1 ELSE 0 END), 0) AS received,
        COALESCE(SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END), 0) AS waiting,
        COALESCE(SUM(CASE WHEN state = 'reading' THEN 1 ELSE 0 END), 0) AS reading,
        COALESCE(SUM(CASE WHEN state = 'proposed' THEN 1 ELSE 0 END), 0) AS proposed,
        COALESCE(SUM(CASE WHEN state = 'confirmed' THEN 1 ELSE 0 END), 0) AS confirmed,
        COALESCE(SUM(CASE WHEN state = 'returned' THEN 1 ELSE 0 END), 0) AS returned,
        COALESCE(SUM(CASE WHEN state = 'set_aside' THEN 1 ELSE 0 END), 0) AS set_aside,
        COALESCE(SUM(CASE WHEN state = 'duplicate' THEN 1 ELSE 0 END), 0) AS duplicate
    FROM upload
)
SELECT
    counted.*,
    uploads - received - waiting - reading - proposed
        - confirmed - returned - set_aside - duplicate AS difference,
    (
        -- An upload that waits, without an item that a worker could find.
        SELECT COUNT(*) FROM upload
        WHERE upload.state IN ('received', 'waiting', 'reading')
            AND NOT EXISTS (
                SELECT 1 FROM work
                WHERE work.upload_id = upload.id
                    AND work.state IN ('ready', 'leased', 'parted', 'paused')
            )
    ) AS without_work,
    (
        -- A place of a file for which there are two living proposals.
        SELECT COUNT(*) FROM (
            SELECT upload_id, document_index, entry_index
            FROM proposal
            WHERE state <> 'superseded'
            GROUP BY upload_id, document_index, entry_index
            HAVING COUNT(*) > 1
        ) AS twice
    ) AS entries_doubled,
    (
        -- Confirmed without any entry, or with two that count, or not confirmed (taken back) and
        -- one still counts.
        SELECT COUNT(*) FROM proposal
        WHERE (
                SELECT COUNT(*) FROM entry
                WHERE entry.proposal_id = proposal.id AND entry.state = 'counted'
            ) > CASE WHEN proposal.state = 'confirmed' THEN 1 ELSE 0 END
            OR (
                proposal.state = 'confirmed'
                AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.proposal_id = proposal.id)
            )
    ) AS confirmed_without_entry,
    (SELECT COUNT(*) FROM sheet) AS sheets,
    (SELECT COUNT(*) FROM sheet WHERE place = 'document') AS sheets_document,
    (SELECT COUNT(*) FROM sheet WHERE place = 'separator') AS sheets_separator,
    (SELECT COUNT(*) FROM sheet WHERE place = 'blank') AS sheets_blank,
    (SELECT COUNT(*) FROM sheet WHERE place = 'rejected') AS sheets_rejected,
    (SELECT COUNT(*) FROM sheet WHERE place = 'waiting') AS sheets_waiting,
    (
        -- What was taken in: the pages of every file, each a sheet once.
        SELECT COALESCE(SUM(pages), 0) FROM source WHERE state = 'taken'
    ) - (SELECT COUNT(*) FROM sheet) AS sheets_lost,
    (
        SELECT COUNT(*) FROM (
            SELECT source_id, source_page FROM sheet
            GROUP BY source_id, source_page HAVING COUNT(*) > 1
        ) AS twice
    ) AS sheets_doubled,
    (
        -- The same bytes taken in twice from one place (blank sheets are alike in several).
        SELECT COUNT(*) FROM (
            SELECT unit_id, path, sha256 FROM source WHERE state = 'taken'
            GROUP BY unit_id, path, sha256 HAVING COUNT(*) > 1
        ) AS twice
    ) AS files_doubled,
    (
        -- A stack whose upload counts otherwise than its sheets do.
        SELECT COUNT(*) FROM stack JOIN upload ON upload.id = stack.upload_id
        WHERE upload.pages_total <> (
                SELECT COUNT(*) FROM sheet WHERE sheet.upload_id = stack.upload_id
            )
            OR upload.pages_done <> (
                SELECT COUNT(*) FROM sheet WHERE sheet.upload_id = stack.upload_id
                    AND (sheet.read_at IS NOT NULL OR sheet.place = 'rejected')
            )
    ) AS stacks_miscounted,
    (
        -- A sheet that nobody has read yet, and no item of work that leads to it.
        SELECT COUNT(*) FROM sheet
        WHERE sheet.read_at IS NULL AND sheet.place <> 'rejected'
            AND NOT EXISTS (
                SELECT 1 FROM work
                WHERE work.upload_id = sheet.upload_id
                    AND work.state IN ('ready', 'leased', 'paused')
                    AND (
                        work.first_sheet = 0
                        OR sheet.number BETWEEN work.first_sheet AND work.last_sheet
                    )
            )
    ) AS sheets_without_work,
    (
        -- A joined stack's sheet that waits, or whose document proposes nothing.
        SELECT COUNT(*) FROM sheet
        JOIN work ON work.upload_id = sheet.upload_id
            AND work.task = 'join' AND work.state = 'done'
        WHERE sheet.place = 'waiting'
            OR (sheet.place = 'document' AND NOT EXISTS (
                SELECT 1 FROM proposal
                WHERE proposal.upload_id = sheet.upload_id
                    AND proposal.document_index = sheet.document
                    AND proposal.state <> 'superseded'
            ))
    ) AS sheets_without_document,
    (
        -- A living proposal of a joined stack that no sheet leads to (a page may hold several).
        SELECT COUNT(*) FROM proposal
        JOIN work ON work.upload_id = proposal.upload_id
            AND work.task = 'join' AND work.state = 'done'
        WHERE proposal.state <> 'superseded'
            AND NOT EXISTS (
                SELECT 1 FROM sheet JOIN proposal AS placed
                    ON placed.upload_id = sheet.upload_id
                    AND placed.document_index = sheet.document
                WHERE sheet.upload_id = proposal.upload_id
                    AND placed.state <> 'superseded'
                    AND CAST(placed.pages AS TEXT) = CAST(proposal.pages AS TEXT)
            )
    ) AS documents_without_sheet
FROM counted;
