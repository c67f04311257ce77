"""What people do with papers, one function an act: receive, claim, record, confirm, return."""
