#!/usr/bin/env python3
"""Shows that layers.py fails when an arrow is broken or a file has no place."""
import pathlib
import tempfile
import unittest

from layers import LARGEST, broken_arrows, misplaced


class Layers(unittest.TestCase):
    def broken(self, name, line):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(line + "\n", encoding="utf-8")
            return broken_arrows(pathlib.Path(folder))

    def test_lets_an_arrow_of_the_architecture_pass(self):
        self.assertEqual(self.broken("app/graph/me.cpp", '#include "app/net/http_client.h"'), [])
        self.assertEqual(self.broken("app/graph/me.cpp", '#include "app/graph/graph_api.h"'), [])
        self.assertEqual(self.broken("ui/shell/main.cpp", '#include "app/sandbox/sandbox.h"'), [])

    def test_fails_on_an_upward_arrow(self):
        self.assertIn("no arrow", self.broken("app/domain/user.h", '#include "app/store/drafts.h"')[0])

    def test_keeps_the_sandbox_apart_from_the_clients(self):
        for client in ("graph", "partner"):
            self.assertTrue(self.broken("app/sandbox/a.cpp", f'#include "app/{client}/x.h"'))
            self.assertTrue(self.broken(f"app/{client}/a.cpp", '#include "app/sandbox/x.h"'))

    def test_keeps_widgets_and_openssl_in_their_rooms(self):
        self.assertTrue(self.broken("app/models/a.cpp", "#include <QWidget>"))
        self.assertTrue(self.broken("app/auth/a.cpp", "#include <openssl/evp.h>"))
        self.assertEqual(self.broken("app/crypto/a.cpp", "#include <openssl/evp.h>"), [])

    def test_refuses_test_code_in_products_and_unknown_rooms(self):
        self.assertTrue(self.broken("app/net/a.cpp", '#include "tests/support/fake_clock.h"'))
        self.assertTrue(self.broken("app/helpers/a.cpp", ""))

    def test_finds_what_has_no_place_at_the_top_or_is_too_large(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "app").mkdir()
            (root / "app" / "dump").write_bytes(bytes(LARGEST + 1))
            self.assertEqual(misplaced(root, ["README.md", "app/CMakeLists.txt"]), [])
            self.assertIn("not at the top level", misplaced(root, ["core"])[0])
            self.assertIn("more than", misplaced(root, ["app/dump"])[0])


if __name__ == "__main__":
    unittest.main()
