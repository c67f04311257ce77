"""What a test waits for: states of a page, never a time."""

from __future__ import annotations

from playwright.sync_api import Page, expect


def shown(page: Page, proposal_id: int) -> None:
    """Wait until this paper is shown, the one before is written, and keys decide again."""
    ready = f"main.review[data-id='{proposal_id}']:not([data-busy], [data-fresh])"
    expect(page.locator(ready)).to_be_attached()
