"""The border: hostile bytes in, pixels and words out, in a disposable process with limits."""
