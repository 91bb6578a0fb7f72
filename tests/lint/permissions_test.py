#!/usr/bin/env python3
"""Shows that permissions.py finds what it is there for."""
import copy
import unittest

from permissions import faults

README = """2. API permissions, delegated. Microsoft Graph: `User.Read`,
   `Group.Read.All`; for changes also `User.ReadWrite.All`. Microsoft Partner Center
   (`fa3d9a0c`): `user_impersonation`. Grant admin consent.

| Cloud | Sign-in | Graph |
|---|---|---|
| China, operated by 21Vianet | login.example.cn | graph.example.cn |
"""
CLOUDS = {
    "china.json": {
        "name": "China (operated by 21Vianet)",
        "authority": "https://login.example.cn",
        "graph": "https://graph.example.cn",
        "scopes": {
            "graphRead": ["https://graph.example.cn/User.Read", "https://graph.example.cn/Group.Read.All"],
            "graphWrite": ["User.Read", "Group.Read.All", "User.ReadWrite.All"],
            "partnerCenter": ["https://partner.example.cn/user_impersonation"],
        },
    }
}


class Permissions(unittest.TestCase):
    def faults_with(self, purpose, scopes):
        clouds = copy.deepcopy(CLOUDS)
        clouds["china.json"]["scopes"][purpose] = scopes
        return faults(README, clouds)

    def test_lets_equal_ones_pass(self):
        self.assertEqual(faults(README, CLOUDS), [])

    def test_finds_a_scope_that_readme_leaves_out(self):
        self.assertTrue(self.faults_with("graphRead", ["User.Read", "Group.Read.All", "Mail.Read"]))
        self.assertTrue(self.faults_with("partnerCenter", ["user_impersonation", "other"]))

    def test_finds_a_permission_that_nothing_asks_for(self):
        self.assertTrue(self.faults_with("graphWrite", ["User.Read", "Group.Read.All"]))

    def test_finds_another_address(self):
        self.assertTrue(faults(README.replace("graph.example.cn |", "graph.example.com |"), CLOUDS))

    def test_finds_a_readme_it_cannot_read(self):
        self.assertTrue(faults("Ask somebody.", CLOUDS))


if __name__ == "__main__":
    unittest.main()
