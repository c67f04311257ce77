"""Reads proofs of continuing education (继续教育) and proposes the certificate entries."""
