#include "app/sandbox/graph_invitations.h"

#include "app/crypto/base64url.h"
#include "app/crypto/random.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/mail_store.h"
#include "app/sandbox/page.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

struct Invitation {
    QString email;
    QString displayName;
    QUrl redirectUrl;
    bool sendMessage = false;
    QString language; // of the message
};

tl::expected<Invitation, GraphFault> readInvitation(const QJsonObject& body) {
    Invitation invitation{
        .email = body.value("invitedUserEmailAddress"_L1).toString().trimmed(),
        .displayName = body.value("invitedUserDisplayName"_L1).toString().trimmed(),
        .redirectUrl = QUrl(body.value("inviteRedirectUrl"_L1).toString(), QUrl::StrictMode),
        .sendMessage = body.value("sendInvitationMessage"_L1).toBool(),
        .language = body.value("invitedUserMessageInfo"_L1)
                        .toObject()
                        .value("messageLanguage"_L1)
                        .toString()};
    static const QRegularExpression kEmail(u"^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    if (!kEmail.match(invitation.email).hasMatch())
        return graphFault(400, u"BadRequest"_s,
                          u"The invited user email address is missing or not valid."_s);
    if (!invitation.redirectUrl.isValid() || !invitation.redirectUrl.scheme().startsWith("http"_L1))
        return graphFault(400, u"BadRequest"_s,
                          u"The invite redirect URL is missing or not "
                          "valid."_s);
    if (invitation.displayName.isEmpty())
        invitation.displayName = invitation.email.section(u'@', 0, 0);
    return invitation;
}

// "ada@contoso.com" becomes "ada_contoso.com#EXT#@fabrikam.onmicrosoft.com".
QString guestName(const QString& email, const QString& initialDomain) {
    QString name = email;
    return name.replace(u'@', u'_') + "#EXT#@"_L1 + initialDomain;
}

void mailInvitation(const GraphCall& call, const Invitation& invitation,
                    const QString& organization, const QString& token) {
    const bool chinese = invitation.language.startsWith("zh"_L1);
    sendMail(call.db(),
             {.id = {},
              .tenantId = call.caller().tenantId,
              .toAddress = invitation.email,
              .toName = invitation.displayName,
              .subject = (chinese ? u"%1 邀请你访问其应用程序"_s
                                  : u"%1 invited you to access applications within their "
                                    "organization"_s)
                             .arg(organization),
              .language = chinese ? u"zh-CN"_s : u"en"_s,
              .body = (chinese ? u"%1 邀请你作为来宾加入其组织。接受邀请后即可访问。"_s
                               : u"%1 invited you to join the organization as a guest. Accept the "
                                 "invitation to get access."_s)
                          .arg(organization),
              .links = {{chinese ? u"接受邀请"_s : u"Accept invitation"_s,
                         "/mail/invitation/"_L1 + token}},
              .sent = call.context.now});
}

GraphResult invite(const GraphCall& call) {
    const Permission may =
        mayWrite(call, {u"User.Invite.All"_s, u"User.ReadWrite.All"_s}).and_then([&call] {
            return holdsRole(call, {role_template::kUserAdmin, role_template::kGuestInviter});
        });
    if (!may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const tl::expected<Invitation, GraphFault> invitation = readInvitation(*body);
    if (!invitation)
        return tl::unexpected(invitation.error());
    const QVariantMap tenant =
        findTenant(call.db(), call.caller().tenantId).value_or(QVariantMap());
    const QString upn = guestName(invitation->email, tenant.value(u"initial_domain"_s).toString());
    if (findUserByName(call.db(), upn))
        return badRequest(u"The invited user already exists in the directory as a guest."_s);

    const QString userId = insertUser(call.context, {.id = {},
                                                     .tenantId = call.caller().tenantId,
                                                     .upn = upn,
                                                     .displayName = invitation->displayName,
                                                     .mail = invitation->email,
                                                     .guest = true});
    call.db().run(u"UPDATE users SET rest = json_set(rest, '$.creationType', 'Invitation', "
                  "'$.externalUserState', 'PendingAcceptance') WHERE id = ?"_s,
                  {userId});
    const QString id = newId();
    const QString token = QString::fromLatin1(crypto::toBase64Url(crypto::randomBytes(24)));
    call.db().run(u"INSERT INTO invitations (id, tenant_id, user_id, email, redirect_url, "
                  "redeem_token, status, created) VALUES (?, ?, ?, ?, ?, ?, 'PendingAcceptance', "
                  "?)"_s,
                  {id, call.caller().tenantId, userId, invitation->email,
                   invitation->redirectUrl.toString(), token, call.context.nowMs()});
    if (invitation->sendMessage)
        mailInvitation(call, *invitation, tenant.value(u"display_name"_s).toString(), token);
    recordAudit(call.context, {.category = u"UserManagement"_s,
                               .activity = u"Invite external user"_s,
                               .operation = u"Add"_s,
                               .targetType = u"User"_s,
                               .targetId = userId,
                               .targetName = invitation->displayName});
    const QString redeemUrl =
        call.request.origin.toString(QUrl::StripTrailingSlash) + "/mail/invitation/"_L1 + token;
    return graphJson(call, u"invitations/$entity"_s,
                     {{u"id"_s, id},
                      {u"inviteRedeemUrl"_s, redeemUrl},
                      {u"inviteRedirectUrl"_s, invitation->redirectUrl.toString()},
                      {u"invitedUserDisplayName"_s, invitation->displayName},
                      {u"invitedUserEmailAddress"_s, invitation->email},
                      {u"invitedUserType"_s, u"Guest"_s},
                      {u"sendInvitationMessage"_s, invitation->sendMessage},
                      {u"status"_s, u"PendingAcceptance"_s},
                      {u"invitedUser"_s, QJsonObject{{u"id"_s, userId}}}},
                     201);
}

Response redeem(const Request& request, Context& context) {
    const QString userId = context.db
                               .value(u"SELECT user_id FROM invitations WHERE redeem_token = ?"_s,
                                      {request.capture(u"token"_s)})
                               .toString();
    if (userId.isEmpty())
        return renderPage(u"mail_unknown_link"_s, pageLanguage(request), {}, 404);
    context.db.run(u"UPDATE invitations SET status = 'Completed' WHERE user_id = ?"_s, {userId});
    context.db.run(u"UPDATE users SET rest = json_set(rest, '$.externalUserState', 'Accepted'), "
                   "seq = ? WHERE id = ?"_s,
                   {nextSequence(context.db), userId});
    return renderPage(u"invitation_accepted"_s, pageLanguage(request), {});
}

} // namespace

void addGraphInvitationRoutes(Router& router) {
    router.add("POST", u"/graph/v1.0/invitations"_s, graphHandler(invite));
    router.add("GET", u"/mail/invitation/{token}"_s, redeem);
}

} // namespace partnerdesk::sandbox
