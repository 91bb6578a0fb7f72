#!/usr/bin/env python3
"""Shows that texts.py finds what it is there for."""
import unittest

from texts import LITERAL, key_faults, translation_faults


def faults(source, translation, kind="", numerus=""):
    xml = (
        f"<TS><context><name>Page</name><message {numerus}><source>{source}</source>"
        f"<translation {kind}>{translation}</translation></message></context></TS>"
    )
    return translation_faults("x.ts", xml, True)


class Texts(unittest.TestCase):
    def test_lets_good_texts_pass(self):
        self.assertEqual(faults("Signed in as %1", "你以 %1 登录"), [])
        self.assertEqual(faults("&amp;Next", "下一步(&amp;N)"), [])
        self.assertEqual(faults("Sign in to Azure AD", "登录到 Azure AD"), [])
        self.assertEqual(faults("MMM d, yyyy", "yyyy年M月d日"), [])

    def test_finds_unfinished_and_empty(self):
        self.assertTrue(faults("Next", "", 'type="unfinished"'))
        self.assertTrue(faults("Next", "下一步", 'type="vanished"'))
        self.assertTrue(faults("Next", ""))

    def test_finds_half_width_punctuation(self):
        for bad in ("你好,世界", "好(坏)", "完成.", "等待..."):
            self.assertTrue(faults("x", bad), bad)

    def test_finds_a_wrong_ellipsis(self):
        self.assertEqual(faults("&amp;Import…", "导入…(&amp;I)"), [])
        self.assertEqual(faults("Checking…", "正在检查……"), [])
        for source, bad in (
            ("&amp;Import…", "导入(&amp;I)…"),
            ("Checking…", "正在检查…"),
            ("Choose…", "选择……"),
        ):
            self.assertTrue(faults(source, bad), bad)

    def test_finds_a_missing_space_or_a_forbidden_word(self):
        self.assertTrue(faults("x", "登录到Azure"))
        self.assertTrue(faults("x", "您好"))

    def test_finds_lost_placeholders_and_mnemonics(self):
        self.assertTrue(faults("Signed in as %1", "已登录"))
        self.assertTrue(faults("&amp;Next", "下一步"))

    def test_finds_literals_outside_tr(self):
        self.assertTrue(LITERAL.search('label->setText(u"Hello"_s);'))
        self.assertFalse(LITERAL.search('label->setText(tr("Hello"));'))
        self.assertFalse(LITERAL.search('label->setText(u"…"_s);'))

    def test_finds_a_problem_without_words(self):
        keys = ["graph.denied", "auth.error.AADSTS50011"]
        code = 'p.key = u"%s"_s; file(u"benefits.json"_s);'
        self.assertEqual(key_faults(keys, code % "graph.denied"), [])
        self.assertEqual(key_faults(keys, code % "auth.error."), [])
        self.assertEqual(len(key_faults(keys, code % "graph.deni")), 1)
        self.assertEqual(len(key_faults(keys, code % "graph.new")), 1)


if __name__ == "__main__":
    unittest.main()
