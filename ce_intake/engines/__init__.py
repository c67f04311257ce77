"""The OCR engines, one module each, behind one protocol."""
