"""The queue worker: takes work items, reads files, keeps what they say."""
