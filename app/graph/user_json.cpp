#include "app/graph/user_json.h"

#include "app/graph/graph_error.h"
#include "app/graph/graph_request.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;
using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

namespace {

struct StringField {
    std::string_view name;
    QString domain::User::*member;
};
constexpr std::array kStringFields{
    StringField{"id", &domain::User::id},
    StringField{"displayName", &domain::User::displayName},
    StringField{"givenName", &domain::User::givenName},
    StringField{"surname", &domain::User::surname},
    StringField{"userPrincipalName", &domain::User::userPrincipalName},
    StringField{"mail", &domain::User::mail},
    StringField{"jobTitle", &domain::User::jobTitle},
    StringField{"department", &domain::User::department},
};

constexpr std::size_t kLargestPage = 999;

// What an element of a page says about itself; delta pages mix users and removed ids.
struct Item {
    domain::User& user;
    bool isUser = true;
    bool removed = false;
};

QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// "2019-04-10T23:41:19Z", the form in which Graph writes times. Read digit by digit because Qt's
// parser, which takes every other form, costs more than the rest of a user.
QDateTime timeOf(std::string_view text) {
    constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:ddZ";
    const bool usual = std::ranges::equal(text, kForm, [](char is, char form) {
        return form == 'd' ? is >= '0' && is <= '9' : is == form;
    });
    if (!usual)
        return QDateTime::fromString(textOf(text), Qt::ISODate).toUTC();
    const auto number = [text](std::size_t at, std::size_t digits) {
        int value = 0;
        std::from_chars(text.data() + at, text.data() + at + digits, value);
        return value;
    };
    return {QDate(number(0, 4), number(5, 2), number(8, 2)),
            QTime(number(11, 2), number(14, 2), number(17, 2)), Qt::UTC};
}

// null reads as empty; any other type is an error.
error_code readText(ondemand::value value, std::string_view& text) {
    const error_code error = value.get_string().get(text);
    bool null = false;
    if (error == SUCCESS || value.is_null().get(null) != SUCCESS || !null)
        return error;
    text = {};
    return SUCCESS;
}

error_code readEnabled(ondemand::value value, bool& enabled) {
    const error_code error = value.get_bool().get(enabled);
    bool null = false;
    if (error == SUCCESS || value.is_null().get(null) != SUCCESS || !null)
        return error;
    enabled = true;
    return SUCCESS;
}

QString domain::User::*stringMember(std::string_view name) {
    for (const StringField& field : kStringFields) {
        if (field.name == name)
            return field.member;
    }
    return nullptr;
}

error_code readField(std::string_view name, ondemand::value value, Item& item) {
    if (name == "accountEnabled")
        return readEnabled(value, item.user.accountEnabled);
    if (name == "@removed") {
        item.removed = true;
        return SUCCESS;
    }
    QString domain::User::*const member = stringMember(name);
    if (member == nullptr && name != "userType" && name != "createdDateTime" &&
        name != "@odata.type")
        return SUCCESS;

    std::string_view text;
    if (const error_code error = readText(value, text))
        return error;
    if (member != nullptr)
        item.user.*member = textOf(text);
    else if (name == "userType")
        item.user.guest = text == "Guest";
    else if (name == "createdDateTime")
        item.user.created = timeOf(text);
    else
        item.isUser = text == "#microsoft.graph.user";
    return SUCCESS;
}

error_code readItem(ondemand::object object, Item& item) {
    for (auto member : object) {
        ondemand::field field;
        std::string_view name;
        if (const error_code error = std::move(member).get(field))
            return error;
        if (const error_code error = field.unescaped_key().get(name))
            return error;
        if (const error_code error = readField(name, field.value(), item))
            return error;
    }
    return item.user.id.isEmpty() ? simdjson::NO_SUCH_FIELD : SUCCESS;
}

error_code readItems(ondemand::value value, UserPage& page) {
    ondemand::array items;
    if (const error_code error = value.get_array().get(items))
        return error;
    for (auto element : items) {
        ondemand::object object;
        if (const error_code error = element.get_object().get(object))
            return error;
        Item item{.user = page.users.emplace_back()};
        if (const error_code error = readItem(object, item))
            return error;
        if (item.removed)
            page.removedIds.push_back(item.user.id);
        if (item.removed || !item.isUser)
            page.users.pop_back();
    }
    return SUCCESS;
}

struct Links {
    QString next;
    QString delta;
    bool hasValue = false;
};

error_code readPage(ondemand::object object, UserPage& page, Links& links) {
    for (auto member : object) {
        ondemand::field field;
        std::string_view name;
        std::string_view link;
        if (const error_code error = std::move(member).get(field))
            return error;
        if (const error_code error = field.unescaped_key().get(name))
            return error;
        if (name == "value") {
            links.hasValue = true;
            if (const error_code error = readItems(field.value(), page))
                return error;
        } else if (name == "@odata.nextLink" || name == "@odata.deltaLink") {
            const bool next = name == "@odata.nextLink";
            if (const error_code error = readText(field.value(), link))
                return error;
            (next ? links.next : links.delta) = textOf(link);
        }
    }
    return links.hasValue ? SUCCESS : simdjson::NO_SUCH_FIELD;
}

base::Problem badUsers(error_code error) {
    return badAnswer(u"users: "_s + QString::fromLatin1(simdjson::error_message(error)));
}

// Parses `json` as one object and lets `read` take it; what follows the object is an error as well.
template <class Read>
error_code parse(const QByteArray& json, Read read) {
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    if (const error_code error = parser.iterate(padded).get(document))
        return error;
    if (const error_code error = document.get_object().get(object))
        return error;
    if (const error_code error = read(object))
        return error;
    const bool atEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return atEnd ? SUCCESS : simdjson::TRAILING_CONTENT;
}

} // namespace

Result<domain::User> userFromJson(const QByteArray& json) {
    domain::User user;
    Item item{.user = user};
    if (const error_code error =
            parse(json, [&](ondemand::object object) { return readItem(object, item); }))
        return fail(badUsers(error));
    return user;
}

Result<UserPage> userPageFromJson(const QByteArray& json) {
    UserPage page;
    page.users.reserve(kLargestPage);
    Links links;
    if (const error_code error =
            parse(json, [&](ondemand::object object) { return readPage(object, page, links); }))
        return fail(badUsers(error));
    const Result<QUrl> nextLink = pageLink(links.next);
    if (!nextLink)
        return fail(nextLink.error());
    const Result<QUrl> deltaLink = pageLink(links.delta);
    if (!deltaLink)
        return fail(deltaLink.error());
    page.nextLink = *nextLink;
    page.deltaLink = *deltaLink;
    return page;
}

} // namespace partnerdesk::graph
