#pragma once

#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
}

namespace partnerdesk::dashboard {

// Settings: shows the values it is given and says what the person chose; ui/shell keeps them.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    struct Commands {
        QAction* openDataFolder;
        QAction* signOut;
    };
    SettingsPage(const base::ProblemCatalogue& problems, const Commands& commands,
                 QWidget* parent = nullptr);

    void setSettings(const DashboardSettings& settings);
    void setAccount(const QString& userName);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(style::ThemeChoice theme);
    void cloudChosen(const QString& cloudId);
    // A file of a cloud of one's own.
    void cloudFileRequested();
    void clientIdChosen(const QString& cloudId, const QString& clientId);

protected:
    void retranslate() override;

private:
    void build(const Commands& commands);
    [[nodiscard]] QFormLayout* form(widgets::Card* card) const;
    void show();
    void fillCloudNote();
    [[nodiscard]] bool maySaveClientId() const;

    DashboardSettings m_settings;
    QString m_userName;
    widgets::Card* m_look;
    widgets::Card* m_service;
    widgets::Card* m_data;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
    QLabel* m_cloudLabel;
    QComboBox* m_cloud;
    QLabel* m_cloudNote;
    QPushButton* m_cloudFile;
    QLabel* m_clientIdLabel;
    QLineEdit* m_clientId;
    QPushButton* m_saveClientId;
    std::pair<QString, QString>
        m_keptClientId; // the cloud and its ID that the field was filled with
    QLabel* m_folderLabel;
    QLineEdit* m_folder;
    QLabel* m_account;
};

} // namespace partnerdesk::dashboard
