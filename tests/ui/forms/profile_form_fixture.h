#pragma once

#include "tests/support/contoso.h"
#include "tests/support/print_to.h"
#include "ui/forms/profile_form.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

namespace partnerdesk::test {

using Qt::StringLiterals::operator""_s;
using forms::ProfileForm;

inline std::shared_ptr<const domain::CountryCatalogue> countries() {
    static const auto loaded = std::make_shared<const domain::CountryCatalogue>(
        domain::CountryCatalogue::builtIn().value());
    return loaded;
}

inline const base::ProblemCatalogue& problems() {
    static const base::ProblemCatalogue loaded = base::ProblemCatalogue::builtIn();
    return loaded;
}

// A form in an active window, in English.
class ProfileFormTest : public ::testing::Test {
protected:
    ProfileFormTest() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_area.setWidget(m_form);
        m_area.setWidgetResizable(true);
        m_area.resize(800, 560);
        m_form->setCountries(countries());
        m_area.show();
        m_area.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_area));
    }

    ProfileForm& form() { return *m_form; }

    template <class T>
    T* find(const QString& name) {
        T* widget = m_form->findChild<T*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QLineEdit* edit(const QString& id) { return find<QLineEdit>(id); }

    void type(const QString& id, const QString& text) {
        edit(id)->setFocus();
        edit(id)->selectAll();
        for (const QChar c : text) {
            if (c.unicode() < 128)
                QTest::keyClick(edit(id), c.toLatin1());
            else
                compose(edit(id), c);
        }
    }
    void leave(const QString& id) { QTest::keyClick(edit(id), Qt::Key_Tab); }

    QString message(const QString& id) {
        const auto* box = find<QWidget>(id + u"Message"_s);
        return box->isVisible() ? box->findChildren<QLabel*>().constLast()->text() : QString();
    }
    QString label(const QString& id) { return find<QLabel>(id + u"Label"_s)->text(); }

    void switchTo(QLocale::Language language) {
        QLocale::setDefault(QLocale(language));
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(m_form, &event);
    }

    // Ids of the editors that are on screen, left to right, top to bottom.
    QStringList shownIds() {
        std::vector<std::pair<QPoint, QString>> places;
        QApplication::processEvents();
        for (const QString& id :
             {u"country"_s, u"legalName"_s, u"state"_s, u"city"_s, u"district"_s, u"addressLine1"_s,
              u"addressLine2"_s, u"postalCode"_s, u"firstName"_s, u"lastName"_s, u"email"_s,
              u"phone"_s, u"language"_s, u"registrationId"_s}) {
            const auto* widget = find<QWidget>(id);
            if (widget->isVisible())
                places.emplace_back(widget->mapTo(m_form, QPoint()), id);
        }
        std::ranges::sort(places, [](const auto& a, const auto& b) {
            return std::pair(a.first.y(), a.first.x()) < std::pair(b.first.y(), b.first.x());
        });
        QStringList ids;
        for (const auto& place : places)
            ids.append(place.second);
        return ids;
    }

private:
    // As an input method does.
    static void compose(QLineEdit* edit, QChar c) {
        QInputMethodEvent event;
        event.setCommitString(QString(c));
        QApplication::sendEvent(edit, &event);
    }

    QScrollArea m_area;
    ProfileForm* m_form = new ProfileForm(problems());
};

} // namespace partnerdesk::test
