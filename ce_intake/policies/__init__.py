"""The rules about hours, as dated data with citations and cases."""
