"""A person at the sandbox's pages: fills in the first form of each page until the browser is sent
to the client."""

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

# What a page may ask for, by the name of its field.
ANSWERS = {"username": "admin@contoso.onmicrosoft.com", "password": "Practice-2026"}


class FirstForm(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.action, self.fields, self.done = None, {}, False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form" and not self.done:
            self.action = values.get("action", "")
        elif self.action is not None and not self.done and values.get("name"):
            # The first button of a form is the one that goes on.
            if tag == "input" or (tag == "button" and values["name"] not in self.fields):
                self.fields[values["name"]] = values.get("value", "")

    def handle_endtag(self, tag):
        self.done = self.done or (tag == "form" and self.action is not None)


def walk(session, url, answers=ANSWERS):
    """The address outside the sandbox that the browser ends at; None where the pages just end."""
    origin = urlsplit(url)[:2]
    answer = session.get(url, allow_redirects=False)
    for _ in range(12):
        if "Location" in answer.headers:
            url = urljoin(url, answer.headers["Location"])
            if urlsplit(url)[:2] != origin:
                return url
            answer = session.get(url, allow_redirects=False)
            continue
        form = FirstForm(answer.text)
        if form.action is None:
            return None
        fields = {name: answers.get(name, value) for name, value in form.fields.items()}
        answer = session.post(urljoin(url, form.action), data=fields, allow_redirects=False)
    raise AssertionError("the pages do not end")
