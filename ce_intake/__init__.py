"""ce-intake reads proofs of continuing education (继续教育) and proposes certificate entries."""
