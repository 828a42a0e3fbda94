"""The page in a real browser at telephone width: fits, sends without reloading, follows the language, works without JavaScript."""

from __future__ import annotations

from typing import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bot.texts import LOCALES, render
from tests.conftest import System
from tests.e2e.messages import MATTERS

CHROMIUM = "/usr/bin/chromium"   # Debian's package; playwright's own browser is not downloaded
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        running = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def ready(page: Page, label: str) -> None:
    page.get_by_text(label, exact=False).last.wait_for(timeout=20_000)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_conversation_fits_a_small_telephone(system: System, page: Page, locale: str) -> None:
    page.goto(f"{system.url}/{locale}/")
    assert fits(page) and page.locator("html").get_attribute("lang") == locale
    page.get_by_role("link", name=render(locale, "page-start-chat"), exact=True).click()
    page.locator("#text").fill(MATTERS[locale][0])
    page.get_by_role("button", name=render(locale, "page-send"), exact=True).click()
    page.locator("#choice").wait_for(timeout=20_000)
    assert fits(page)
    page.locator("#choice").select_option(index=12)
    page.get_by_role("button", name=render(locale, "page-choose"), exact=True).click()
    page.locator("#choice").wait_for(state="detached", timeout=20_000)
    assert fits(page)
    small = page.evaluate("[...document.querySelectorAll('button:not(.default),select,textarea')].filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.9).length")
    assert small == 0
    assert page.context.cookies() == []


def test_sending_does_not_reload_and_enter_is_left_to_the_input_method(system: System, page: Page) -> None:
    page.goto(f"{system.url}/ko/chat")
    page.evaluate("window.stays = true")
    page.locator("#text").fill("안녕하세요")
    page.locator("#text").dispatch_event("compositionstart")
    page.locator("#text").press("Enter")
    assert page.locator("li.resident").count() == 0
    page.locator("#text").dispatch_event("compositionend")
    page.wait_for_timeout(50)
    page.locator("#text").fill("안녕하세요")
    page.locator("#text").press("Enter")
    page.locator("li.resident").wait_for(timeout=20_000)
    assert page.evaluate("window.stays") is True
    assert page.locator("#text").input_value() == ""
    assert "무료" in page.locator("#status").inner_text()           # read out by a screen reader


def test_the_whole_conversation_follows_the_language(system: System, page: Page) -> None:
    page.goto(f"{system.url}/vi/chat")
    page.get_by_role("button", name=render("vi", "button-about-service"), exact=True).click()
    ready(page, render("vi", "about-limits"))
    page.locator("#to").select_option("th")
    page.get_by_role("button", name=render("vi", "page-change-language"), exact=True).click()
    ready(page, render("th", "about-limits"))
    assert page.locator("html").get_attribute("lang") == "th" and page.get_by_text(render("vi", "about-limits")).count() == 0


def test_without_a_network_the_text_stays(system: System, page: Page) -> None:
    page.goto(f"{system.url}/id/chat")
    page.context.set_offline(True)
    page.locator("#text").fill("pertanyaan saya")
    page.get_by_role("button", name=render("id", "page-send"), exact=True).click()
    ready(page, render("id", "error-no-connection"))
    assert page.locator("#text").input_value() == "pertanyaan saya"
    page.context.set_offline(False)
    page.get_by_role("button", name=render("id", "page-send"), exact=True).click()
    page.locator("li.resident").wait_for(timeout=20_000)


def test_without_javascript(system: System, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{system.url}/ne/chat")
    page.locator("#text").fill("नमस्ते")
    page.get_by_role("button", name=render("ne", "page-send"), exact=True).click()
    assert page.locator("li.resident").inner_text().endswith("नमस्ते") and page.locator("li.bot").count() >= 1
    page.get_by_role("button", name=render("ne", "button-topic-list"), exact=True).click()
    assert page.locator("#choice").is_visible()
    context.close()


def test_staff_log_in_and_read_the_conversation_in_japanese(system: System, page: Page, visitor) -> None:
    person = visitor("ne")
    person.choose(render("ne", "button-person"))
    password = system.output.read_text().split("password ")[1].split()[0]
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{system.url}/desk/")
    page.locator("#id_username").fill("staff")
    page.locator("#id_password").fill("wrong")
    page.get_by_role("button").first.click()
    page.get_by_role("alert").wait_for(timeout=10_000)
    page.locator("#id_username").fill("staff")
    page.locator("#id_password").fill(password)
    page.get_by_role("button").first.click()
    page.locator("table a").last.click()
    assert page.get_by_text(render("ja", "reason-R20-person-asked")).count() == 1
    assert page.get_by_text(render("ne", "reason-R20-person-asked")).count() == 1
