"""The pixel border: hostile bytes go in, plain pixels and characters come out.

Only a disposable child process looks inside a file. It is forked from a *zygote*, a clean
process with an empty environment that has the decoding libraries loaded, so that a child costs
milliseconds. What the child says is untrusted too: `client` checks every frame first.

client     the worker's side: `Decoder.decode`, deadlines, range checks
frames     length-prefixed messages on a socket; both sides
zygote     forks, watches and kills children; has never seen a hostile byte
confine    what a child gives up before it looks at the first byte
child      what a child does: formats, pictures, pdf, and bundle for several of them bound together
binding    binds several files into one; decodes nothing
attack     the self-test that tries to break out
"""
