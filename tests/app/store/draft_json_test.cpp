#include "app/store/draft_json.h"
#include "tests/app/store/store_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

QString keyFor(const QByteArray& json) {
    const base::Result<domain::Draft> draft = draftFromJson(json);
    if (!draft) {
        EXPECT_EQ(draft.error().kind, base::ProblemKind::InvalidInput);
    }
    return draft ? u"read"_s : draft.error().key;
}

QByteArray changed(const std::function<void(QJsonObject&)>& change) {
    QJsonObject object = QJsonDocument::fromJson(draftToJson(fullDraft())).object();
    change(object);
    return QJsonDocument(object).toJson();
}

} // namespace

TEST(DraftFile, GivesBackEveryFieldButTheWorkspacesOwn) {
    domain::Draft draft = fullDraft();
    EXPECT_EQ(draftFromJson(draftToJson(draft)), draft);
    EXPECT_EQ(draftFromJson(draftToJson(domain::Draft())), domain::Draft());

    draft.id = u"an-id"_s;
    draft.saved = QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC);
    EXPECT_EQ(draftFromJson(draftToJson(draft)), fullDraft());
}

TEST(DraftFile, SaysWhatItIs) {
    const QJsonObject object = QJsonDocument::fromJson(draftToJson(fullDraft())).object();
    EXPECT_EQ(object["format"_L1].toString(), u"partnerdesk-draft"_s);
    EXPECT_EQ(object["version"_L1].toInt(), 1);
}

TEST(DraftFile, KeepsUnknownFieldsOut) {
    const QByteArray json = changed([](QJsonObject& draft) {
        draft["command"_L1] = u"rm"_s;
        draft["id"_L1] = u"someone-elses"_s;
    });
    const base::Result<domain::Draft> draft = draftFromJson(json);
    ASSERT_TRUE(draft);
    EXPECT_EQ(*draft, fullDraft());
    EXPECT_FALSE(draftToJson(*draft).contains("command"));
}

TEST(DraftFile, RefusesWhatIsNotJson) {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("{\"a\":"), QByteArray("\0\0\0", 3),
          QByteArray("\xff\xfe{\0}\0", 6), QByteArray("{\"a\":\"\xff\"}"), QByteArray(5000, '[')})
        EXPECT_EQ(keyFor(bytes), u"draft.notJson"_s) << testing::PrintToString(bytes.left(20));
}

TEST(DraftFile, RefusesJsonThatIsNoDraft) {
    for (const QByteArray& json :
         {QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"format":"partnerdesk-draft"})"),
          QByteArray(R"({"format":"partnerdesk-draft","version":1})"),
          QByteArray(R"({"format":"partnerdesk-draft","version":"1"})"),
          QByteArray(R"({"format":"partnerdesk-draft","version":-1})"),
          QByteArray(R"({"format":"else","version":1})")})
        EXPECT_EQ(keyFor(json), u"draft.wrongFormat"_s) << json.toStdString();
}

TEST(DraftFile, RefusesANewerVersion) {
    EXPECT_EQ(keyFor(changed([](QJsonObject& draft) { draft["version"_L1] = 2; })),
              u"draft.newer"_s);
    EXPECT_EQ(keyFor(R"({"format":"partnerdesk-draft","version":7,"other":true})"),
              u"draft.newer"_s);
}

TEST(DraftFile, RefusesEachFieldOfTheWrongTypeOrMissing) {
    const QJsonObject whole = QJsonDocument::fromJson(draftToJson(fullDraft())).object();
    // Files of an earlier program lack them.
    const QStringList mayLack{u"submitted"_s, u"signer"_s, u"signing"_s, u"withoutConnection"_s};
    for (const QString& field : whole.keys()) {
        EXPECT_EQ(keyFor(changed([&](QJsonObject& draft) { draft[field] = QJsonArray{3.5}; })),
                  field == u"ticked"_s ? u"read"_s : u"draft.wrongFormat"_s)
            << field.toStdString();
        EXPECT_EQ(keyFor(changed([&](QJsonObject& draft) { draft.remove(field); })),
                  mayLack.contains(field) ? u"read"_s : u"draft.wrongFormat"_s)
            << field.toStdString();
    }
}

TEST(DraftFile, RefusesNamesThatItDoesNotKnow) {
    for (const QString& field : {u"step"_s, u"kind"_s, u"enrollment"_s})
        EXPECT_EQ(keyFor(changed([&](QJsonObject& draft) { draft[field] = u"else"_s; })),
                  u"draft.wrongFormat"_s);
}

TEST(DraftFile, HasALimit) {
    QByteArray json = draftToJson(fullDraft());
    json += QByteArray(kMaxDraftFile - json.size(), ' ');
    EXPECT_EQ(keyFor(json), u"read"_s);
    EXPECT_EQ(keyFor(json + ' '), u"draft.tooLarge"_s);
}

TEST(DraftFile, KeepsHostileTextAsItIs) {
    domain::Draft draft = fullDraft();
    for (const QString& text :
         {u"e\u0301"_s, u"\u202eevil"_s, QString(500, u'长'), u"a\nb\tc"_s, u"<b>&amp;"_s,
          u"'; DROP TABLE drafts; --"_s, u"%1 %n"_s, QString(QChar(0)) + u"x"_s}) {
        draft.profile.legalName = text;
        EXPECT_EQ(draftFromJson(draftToJson(draft)), draft) << testing::PrintToString(text);
    }
}
