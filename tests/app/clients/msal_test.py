"""Microsoft's own client library (msal) and an independent reader of tokens (PyJWT), unmodified,
against the sandbox.

usage: msal_test.py SANDBOX_EXECUTABLE
"""

import sys
import threading
import unittest

import jwt
import msal
import requests

import person
import service

REDIRECT = "http://localhost:5599"
SCOPES = ["User.Read", "User.ReadWrite.All"]


class MsalTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = service.Sandbox(EXECUTABLE)
        cls.client_id = cls.sandbox.announcement["clientId"]
        cls.tenant = cls.sandbox.announcement["tenants"][0]["tenantId"]

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.stop()

    def session(self):
        session = requests.Session()
        session.verify = self.sandbox.certificate
        session.trust_env = False  # no proxy of this machine
        self.addCleanup(session.close)
        return session

    def application(self, tenant="organizations"):
        return msal.PublicClientApplication(
            self.client_id, authority="%s/%s" % (self.sandbox.origin, tenant),
            validate_authority=False, http_client=self.session())

    def reply(self, url, answers=person.ANSWERS):
        """The parameters that the browser brings to the client."""
        end = person.walk(self.session(), url, answers)
        return dict(requests.utils.unquote(pair.replace("+", " ")).split("=", 1)
                    for pair in end.partition("?")[2].split("&"))

    def signed_in(self, application, more_scopes=(), answers=person.ANSWERS):
        """`more_scopes`: of other services, to consent to at once."""
        flow = application.initiate_auth_code_flow(SCOPES + list(more_scopes),
                                                   redirect_uri=REDIRECT)
        result = application.acquire_token_by_auth_code_flow(
            flow, self.reply(flow["auth_uri"], answers), SCOPES)
        self.assertIn("access_token", result, result.get("error_description"))
        return result

    def me(self, token):
        return self.session().get(self.sandbox.origin + "/graph/v1.0/me",
                                  headers={"Authorization": "Bearer " + token})

    def test_code_with_pkce_then_graph(self):
        for tenant in ("organizations", self.tenant, "contoso.onmicrosoft.com"):
            with self.subTest(tenant):
                result = self.signed_in(self.application(tenant))
                self.assertEqual(result["id_token_claims"]["tid"], self.tenant)
                self.assertEqual(self.me(result["access_token"]).json()["displayName"], "林薇")

    def test_id_token_is_signed_by_the_published_key(self):
        application = self.application(self.tenant)
        token = self.signed_in(application)["id_token"]
        metadata = self.session().get(
            "%s/%s/v2.0/.well-known/openid-configuration"
            % (self.sandbox.origin, self.tenant)).json()
        keys = jwt.PyJWKSet.from_dict(self.session().get(metadata["jwks_uri"]).json())
        kid = jwt.get_unverified_header(token)["kid"]
        key = next(key for key in keys.keys if key.key_id == kid)
        claims = jwt.decode(token, key.key, algorithms=["RS256"], audience=self.client_id,
                            issuer=metadata["issuer"])
        self.assertEqual(claims["preferred_username"], person.ANSWERS["username"])
        with self.assertRaises(jwt.InvalidSignatureError):
            head, body, signature = token.split(".")
            forged = signature[:-4] + ("AAAA" if signature[-4:] != "AAAA" else "BBBB")
            jwt.decode(".".join((head, body, forged)), key.key, algorithms=["RS256"],
                       audience=self.client_id)

    def test_refresh_for_another_service(self):
        application = self.application()
        partner_center = self.sandbox.origin + "/partnercenter/user_impersonation"
        self.signed_in(application, [partner_center])
        account = application.get_accounts()[0]
        self.assertEqual(account["username"], person.ANSWERS["username"])
        result = application.acquire_token_silent([partner_center], account=account)
        self.assertIn("access_token", result)
        fresh = application.acquire_token_silent(SCOPES, account=account, force_refresh=True)
        self.assertEqual(self.me(fresh["access_token"]).status_code, 200)

    def test_another_service_needs_consent_of_its_own(self):
        application = self.application()
        self.signed_in(application, answers=person.ANSWERS
                       | {"username": "adele@contoso.onmicrosoft.com"})
        result = application.acquire_token_silent_with_error(
            [self.sandbox.origin + "/partnercenter/user_impersonation"],
            account=application.get_accounts()[0])
        self.assertEqual((result["error"], result["suberror"]),
                         ("invalid_grant", "consent_required"))

    def test_device_code(self):
        application = self.application()
        flow = application.initiate_device_flow(SCOPES)
        person.walk(self.session(), flow["verification_uri"],
                    person.ANSWERS | {"userCode": flow["user_code"]})
        result = application.acquire_token_by_device_flow(flow)
        self.assertIn("access_token", result, result.get("error_description"))
        account = application.get_accounts()[0]
        self.assertTrue(account["home_account_id"].endswith("." + self.tenant))

    def test_refusals_are_told_as_refusals(self):
        application = self.application()
        flow = application.initiate_auth_code_flow(SCOPES, redirect_uri=REDIRECT)
        reply = self.reply(flow["auth_uri"])
        self.assertIn("access_token", application.acquire_token_by_auth_code_flow(flow, reply))
        again = application.acquire_token_by_auth_code_flow(flow, reply)
        self.assertEqual((again["error"], again["error_codes"]), ("invalid_grant", [54005]))

    def test_killed_service_keeps_tokens_and_state(self):
        application = self.application()
        token = self.signed_in(application)["access_token"]
        headers = {"Authorization": "Bearer " + token}
        me = self.sandbox.origin + "/graph/v1.0/me"

        # Killed in the middle of writes: what was answered is there, the rest wholly or not at all.
        answered = []

        def write():
            session = self.session()
            try:
                for number in range(100_000):
                    title = "Title %d" % number
                    answer = session.patch(me, json={"jobTitle": title}, headers=headers)
                    if answer.status_code == 204:
                        answered.append(number)
            except requests.RequestException:
                pass  # killed

        writer = threading.Thread(target=write)
        writer.start()
        while len(answered) < 20:
            self.assertTrue(writer.is_alive())
        self.sandbox.kill()
        writer.join()
        self.sandbox.start()

        kept = int(self.me(token).json()["jobTitle"].split()[1])
        self.assertIn(kept, (answered[-1], answered[-1] + 1))
        account = application.get_accounts()[0]
        fresh = application.acquire_token_silent(SCOPES, account=account, force_refresh=True)
        self.assertEqual(self.me(fresh["access_token"]).status_code, 200)


if __name__ == "__main__":
    EXECUTABLE = sys.argv.pop(1)
    unittest.main(verbosity=2)
