#include "app/store/settings.h"
#include "tests/app/store/store_test.h"

#include <QDir>
#include <QFile>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

class SettingsTest : public StoreTest {
protected:
    void writeIni(const QByteArray& content) {
        QFile file(m_folder.settingsFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

AppSettings fullSettings() {
    return {.language = u"zh_CN"_s,
            .theme = Theme::Dark,
            .cloud = u"china"_s,
            .cloudFile = u"/home/张 伟/cloud, mine;.json"_s,
            .clientIds = {{u"china"_s, u"11111111-2222-3333-4444-555555555555"_s},
                          {u"global"_s, u"an id"_s}},
            .wizardGeometry = QByteArray("\0\x01\xd9\xd0\xcb", 5),
            .dashboardGeometry = QByteArray("\xff\0\xff", 3),
            .dashboardPlace = u"users"_s,
            .dashboardTables = {{u"userTable"_s, QByteArray("\0\1\xfe", 3)}},
            .lastDraft = u"d1"_s,
            .lastAccount = domain::Account{.issuer = u"https://issuer/v2.0"_s,
                                           .subject = u"sub"_s,
                                           .tenantId = u"t1"_s,
                                           .objectId = u"o1"_s,
                                           .userName = u"wei@contoso.com"_s,
                                           .displayName = u"张伟"_s,
                                           .directoryRoleIds = {u"r1"_s, u"r2"_s},
                                           .signedInWithMfa = true},
            .lastAccountCloud = u"china"_s,
            .finishedTenant = u"t1"_s};
}

} // namespace

TEST_F(SettingsTest, AreTheDefaultsBeforeTheFirstStart) {
    EXPECT_EQ(loadSettings(m_folder), AppSettings());
    EXPECT_FALSE(QFile::exists(m_folder.settingsFile())); // asking does not write
}

TEST_F(SettingsTest, GiveBackEveryValue) {
    ASSERT_TRUE(saveSettings(m_folder, fullSettings()));
    EXPECT_EQ(loadSettings(m_folder), fullSettings());
    ASSERT_TRUE(saveSettings(m_folder, AppSettings()));
    EXPECT_EQ(loadSettings(m_folder), AppSettings());
}

TEST_F(SettingsTest, AreReplacedWholeWithoutLeavingFilesBehind) {
    ASSERT_TRUE(saveSettings(m_folder, fullSettings()));
    const QStringList files = QDir(m_folder.path).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(files.filter(u"settings"_s), QStringList{u"settings.ini"_s});
}

TEST_F(SettingsTest, HaveNoPlaceForATokenOrPassword) {
    ASSERT_TRUE(saveSettings(m_folder, fullSettings()));
    QFile file(m_folder.settingsFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll().toLower();
    for (const char* word : {"token", "password", "secret"})
        EXPECT_FALSE(content.contains(word)) << word;
}

TEST_F(SettingsTest, TurnNonsenseIntoDefaults) {
    writeIni("[General]\nlanguage=klingon\ntheme=pink\ncloud=../../etc\n"
             "wizardGeometry=***not base64***\nlastDraft=" +
             QByteArray(5000, 'x') + "\n[lastAccount]\nuserName=somebody\n");
    EXPECT_EQ(loadSettings(m_folder), AppSettings());
}

TEST_F(SettingsTest, SurviveADamagedFileAndMendIt) {
    for (const QByteArray& content :
         {QByteArray("\0\xff\xfe garbage [[[=\n]", 19), QByteArray("[General\nlanguage"),
          QByteArray(10 * 1024 * 1024, 'x'), QByteArray("language=@Variant(\0\0\0\x7f)\n"),
          QByteArray("[General]\ntheme=@Size(1 2)\ncloud=a, b\n")}) {
        writeIni(content);
        EXPECT_EQ(loadSettings(m_folder), AppSettings());
    }
    writeIni("[General\nlanguage");
    ASSERT_TRUE(saveSettings(m_folder, fullSettings()));
    EXPECT_EQ(loadSettings(m_folder), fullSettings());
}

TEST_F(SettingsTest, SayThatTheFolderCannotBeWritten) {
    QFile notAFolder(m_temporary.filePath(u"file"_s));
    ASSERT_TRUE(notAFolder.open(QIODevice::WriteOnly));
    const DataFolder folder{.path = notAFolder.fileName()};
    const base::Status saved = saveSettings(folder, fullSettings());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().key, u"storage.readOnly"_s);
    EXPECT_EQ(loadSettings(folder), AppSettings());
}
