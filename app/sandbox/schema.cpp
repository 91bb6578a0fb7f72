#include "app/sandbox/schema.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

QStringList identitySchema() {
    return {
        u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
        // Codes and tokens are stored as SHA-256 only.
        u"CREATE TABLE auth_codes (code_hash TEXT PRIMARY KEY, family TEXT NOT NULL, "
        "client_id TEXT NOT NULL, tenant_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "redirect_uri TEXT NOT NULL, scope TEXT NOT NULL, nonce TEXT NOT NULL, "
        "challenge TEXT NOT NULL, amr TEXT NOT NULL, auth_time INTEGER NOT NULL, "
        "expires INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        // A family is all tokens that came from one sign-in: replay of a used one ends them all.
        u"CREATE TABLE refresh_tokens (token_hash TEXT PRIMARY KEY, family TEXT NOT NULL, "
        "client_id TEXT NOT NULL, tenant_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "scope TEXT NOT NULL, amr TEXT NOT NULL, auth_time INTEGER NOT NULL, "
        "issued INTEGER NOT NULL, expires INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) "
        "STRICT"_s,
        u"CREATE INDEX refresh_tokens_family ON refresh_tokens (family)"_s,
        u"CREATE TABLE device_codes (device_hash TEXT PRIMARY KEY, user_code TEXT NOT NULL UNIQUE, "
        "client_id TEXT NOT NULL, tenant_hint TEXT NOT NULL, scope TEXT NOT NULL, "
        "expires INTEGER NOT NULL, interval INTEGER NOT NULL, last_poll INTEGER NOT NULL DEFAULT "
        "0, "
        "state TEXT NOT NULL DEFAULT 'pending', tenant_id TEXT, user_id TEXT, amr TEXT, "
        "auth_time INTEGER) STRICT"_s,
        // One browser (cookie) may hold several accounts.
        u"CREATE TABLE sessions (session_hash TEXT NOT NULL, user_id TEXT NOT NULL, "
        "amr TEXT NOT NULL, auth_time INTEGER NOT NULL, expires INTEGER NOT NULL, "
        "PRIMARY KEY (session_hash, user_id)) STRICT"_s,
        // Pages of a sign-in under way: what was asked for and how far the person came.
        u"CREATE TABLE sign_ins (id TEXT PRIMARY KEY, session_hash TEXT NOT NULL, "
        "request TEXT NOT NULL, user_id TEXT, amr TEXT NOT NULL DEFAULT '', "
        "expires INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE consents (client_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "scope TEXT NOT NULL, PRIMARY KEY (client_id, user_id, scope)) STRICT"_s,
        // language: "en" or "zh-CN". links: [{"text","href"}], href below our origin ("/mail/...").
        u"CREATE TABLE mail (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, to_address TEXT NOT "
        u"NULL, "
        "to_name TEXT NOT NULL DEFAULT '', from_address TEXT NOT NULL, subject TEXT NOT NULL, "
        "language TEXT NOT NULL, body TEXT NOT NULL, links TEXT NOT NULL DEFAULT '[]', "
        "sent INTEGER NOT NULL, opened INTEGER) STRICT"_s,
    };
}

QStringList directorySchema() {
    return {
        u"CREATE TABLE sequence (value INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO sequence (value) VALUES (0)"_s,
        // key: short name of a seeded tenant ("contoso"), else the initial domain's first label.
        u"CREATE TABLE tenants (id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, "
        "display_name TEXT NOT NULL, initial_domain TEXT NOT NULL UNIQUE, country TEXT NOT NULL, "
        "language TEXT NOT NULL, created INTEGER NOT NULL, rest TEXT NOT NULL DEFAULT '{}') STRICT"_s,
        u"CREATE TABLE domains (name TEXT PRIMARY KEY COLLATE NOCASE, tenant_id TEXT NOT NULL, "
        "is_default INTEGER NOT NULL, is_initial INTEGER NOT NULL, is_verified INTEGER NOT NULL) "
        "STRICT"_s,
        // rest: further Graph properties as they are given out. mfa_code: the practice code asked
        // for after the password, empty when none. seq: see nextSequence(). deleted: time of a soft
        // deletion. sign_ins_valid_from: tokens from earlier sign-ins are refused.
        u"CREATE TABLE users (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, "
        "upn TEXT NOT NULL COLLATE NOCASE, password_hash TEXT NOT NULL DEFAULT '', "
        "password_salt TEXT NOT NULL DEFAULT '', must_change_password INTEGER NOT NULL DEFAULT 0, "
        "display_name TEXT NOT NULL, given_name TEXT, surname TEXT, mail TEXT, mail_nickname TEXT, "
        "job_title TEXT, department TEXT, office_location TEXT, mobile_phone TEXT, "
        "business_phones TEXT NOT NULL DEFAULT '[]', usage_location TEXT, preferred_language TEXT, "
        "account_enabled INTEGER NOT NULL DEFAULT 1, user_type TEXT NOT NULL DEFAULT 'Member', "
        "mfa_code TEXT NOT NULL DEFAULT '', created INTEGER NOT NULL, deleted INTEGER, "
        "sign_ins_valid_from INTEGER NOT NULL DEFAULT 0, rest TEXT NOT NULL DEFAULT '{}', "
        "seq INTEGER NOT NULL) STRICT"_s,
        u"CREATE UNIQUE INDEX users_upn ON users (upn) WHERE deleted IS NULL"_s,
        u"CREATE INDEX users_tenant ON users (tenant_id, id) WHERE deleted IS NULL"_s,
        u"CREATE INDEX users_deleted ON users (tenant_id, deleted) WHERE deleted IS NOT NULL"_s,
        // In the order of $orderby=displayName, so that every page costs the same.
        u"CREATE INDEX users_name ON users (tenant_id, display_name COLLATE NOCASE, id) "
        "WHERE deleted IS NULL"_s,
        u"CREATE INDEX users_seq ON users (tenant_id, seq)"_s,
        // Users gone for good, for delta queries.
        u"CREATE TABLE removed_users (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, "
        "seq INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE groups (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, "
        "display_name TEXT NOT NULL, description TEXT, mail_nickname TEXT NOT NULL, "
        "security_enabled INTEGER NOT NULL DEFAULT 1, mail_enabled INTEGER NOT NULL DEFAULT 0, "
        "created INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX groups_tenant ON groups (tenant_id, display_name)"_s,
        // visible_from: reads before that time do not show the row yet (replication).
        u"CREATE TABLE group_members (group_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "visible_from INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (group_id, user_id)) STRICT"_s,
        u"CREATE INDEX group_members_user ON group_members (user_id)"_s,
        // Activated directory roles; names of templates stand in the code.
        u"CREATE TABLE roles (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, "
        "template_id TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL, "
        "UNIQUE (tenant_id, template_id)) STRICT"_s,
        u"CREATE TABLE role_members (role_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "visible_from INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (role_id, user_id)) STRICT"_s,
        u"CREATE INDEX role_members_user ON role_members (user_id)"_s,
        u"CREATE TABLE skus (tenant_id TEXT NOT NULL, sku_id TEXT NOT NULL, "
        "part_number TEXT NOT NULL, enabled INTEGER NOT NULL, suspended INTEGER NOT NULL DEFAULT "
        "0, "
        "warning INTEGER NOT NULL DEFAULT 0, capability_status TEXT NOT NULL DEFAULT 'Enabled', "
        "service_plans TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (tenant_id, sku_id)) STRICT"_s,
        u"CREATE TABLE licenses (user_id TEXT NOT NULL, sku_id TEXT NOT NULL, "
        "disabled_plans TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (user_id, sku_id)) STRICT"_s,
        u"CREATE TABLE invitations (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, "
        "user_id TEXT NOT NULL, email TEXT NOT NULL, redirect_url TEXT NOT NULL, "
        "redeem_token TEXT NOT NULL, status TEXT NOT NULL, created INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE audits (id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, at INTEGER NOT NULL, "
        "category TEXT NOT NULL, activity TEXT NOT NULL, operation TEXT NOT NULL, "
        "result TEXT NOT NULL, actor_id TEXT NOT NULL, targets TEXT NOT NULL DEFAULT '[]') STRICT"_s,
        u"CREATE INDEX audits_tenant ON audits (tenant_id, at)"_s,
    };
}

QStringList lockOutSchema() {
    return {
        // last: time of the last wrong password.
        u"CREATE TABLE wrong_passwords (user_id TEXT PRIMARY KEY, count INTEGER NOT NULL, "
        "last INTEGER NOT NULL) STRICT"_s,
    };
}

QStringList programSchema() {
    return {
        // profile: the body of POST /enroll.
        u"CREATE TABLE program_enrollments (tenant_id TEXT PRIMARY KEY, mpn_id TEXT NOT NULL "
        u"UNIQUE, "
        "idempotency_key TEXT NOT NULL, company_name TEXT NOT NULL, profile TEXT NOT NULL, "
        "enrolled INTEGER NOT NULL, rest TEXT NOT NULL DEFAULT '{}') STRICT"_s,
        u"CREATE TABLE program_acceptances (tenant_id TEXT NOT NULL, agreement_id TEXT NOT NULL, "
        "version TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL, sha256 TEXT NOT "
        "NULL, "
        "signer_first TEXT NOT NULL, signer_last TEXT NOT NULL, user_id TEXT NOT NULL, "
        "accepted INTEGER NOT NULL, PRIMARY KEY (tenant_id, agreement_id, version)) STRICT"_s,
        // stage_since: when the present stage began; later stages follow from it and
        // --review-seconds.
        u"CREATE TABLE program_verifications (tenant_id TEXT PRIMARY KEY, status TEXT NOT NULL, "
        "sub_status TEXT NOT NULL, stage_since INTEGER NOT NULL, mail_token TEXT NOT NULL, "
        "mail_sent INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE program_memberships (tenant_id TEXT PRIMARY KEY, level TEXT NOT NULL, "
        "anniversary TEXT, old_organization TEXT, old_level TEXT, old_expired TEXT) STRICT"_s,
        u"CREATE TABLE program_offers (tenant_id TEXT NOT NULL, offer_id TEXT NOT NULL, "
        "level TEXT NOT NULL, state TEXT NOT NULL, purchased TEXT, anniversary TEXT, "
        "PRIMARY KEY (tenant_id, offer_id)) STRICT"_s,
        u"CREATE TABLE program_benefits (tenant_id TEXT NOT NULL, benefit_id TEXT NOT NULL, "
        "state TEXT NOT NULL, used INTEGER NOT NULL, total INTEGER NOT NULL, expires TEXT, "
        "PRIMARY KEY (tenant_id, benefit_id)) STRICT"_s,
        u"CREATE TABLE program_roles (tenant_id TEXT NOT NULL, user_id TEXT NOT NULL, "
        "role_id TEXT NOT NULL, PRIMARY KEY (tenant_id, user_id, role_id)) STRICT"_s,
    };
}

} // namespace partnerdesk::sandbox
