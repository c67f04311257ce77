"""The web application: pages and API over the desk; it decides nothing itself."""
