#include "tests/tour/desk.h"

#include "tests/tour/window_driver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content) {
    QSaveFile file(path); // whole or not at all: the other side is waiting for it
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw StepFailed(u"cannot write "_s + path);
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString Desk::file(QStringView name) const {
    return QDir(m_folder).filePath(name.toString());
}

void Desk::putNotes(const std::vector<Note>& notes) const {
    QJsonArray array;
    for (const Note& note : notes) {
        array.append(QJsonObject{
            {u"field"_s, note.field}, {u"label"_s, note.label}, {u"value"_s, note.value}});
    }
    write(file(u"notes.json"), QJsonDocument(array).toJson());
}

std::vector<Note> Desk::notes() const {
    std::vector<Note> notes;
    const QJsonArray noteList = QJsonDocument::fromJson(read(file(u"notes.json"))).array();
    for (const QJsonValue note : noteList) {
        notes.push_back({.field = note["field"_L1].toString(),
                         .label = note["label"_L1].toString(),
                         .value = note["value"_L1].toString()});
    }
    return notes;
}

void Desk::putSeen(const QString& text) const {
    write(file(u"seen.txt"), text.toUtf8());
}

QString Desk::seen() const {
    return QString::fromUtf8(read(file(u"seen.txt")));
}

void Desk::clearSeen() const {
    QFile::remove(file(u"seen.txt"));
    QFile::remove(pictureFile());
}

} // namespace partnerdesk::tour
