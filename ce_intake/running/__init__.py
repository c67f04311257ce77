"""Running the whole service on one machine: the queue server, the processes, the demo, the doctor.

Starts programs by their command lines and never imports them, so that the core stays free of
web framework and queue library.
"""
