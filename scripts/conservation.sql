-- Is anything lost or doubled? Plain SQL over the tables, on purpose none of the program's code.
-- received + waiting + reading + proposed + confirmed + returned + set_aside + duplicate = uploads
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
        LEFT JOIN work ON work.upload_id = upload.id
        WHERE upload.state IN ('received', 'waiting', 'reading')
            AND (work.id IS NULL OR work.state NOT IN ('ready', 'leased'))
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
        SELECT COUNT(*) FROM proposal
        LEFT JOIN entry ON entry.proposal_id = proposal.id
        WHERE (proposal.state = 'confirmed') <> (entry.id IS NOT NULL)
    ) AS confirmed_without_entry
FROM counted;
