"""The queue worker: takes work items, reads files, keeps what they say.

__main__   the keeper: starts a reader, keeps its lease alive, ends it where it hangs
reader     the process that has the OCR models loaded and runs the jobs, one after another
jobs       the functions that the queue names
stacks     scanned stacks, read sheet by sheet and joined
bench      what a reader works at
bell       ringing the queue
sweep      the loop that makes up for every ring and worker that got lost
post       the loop that sends what goes out by mail and webhook (`outlets`)
"""
