#pragma once

#include "app/base/problem.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <ostream>

// GoogleTest prints these as bytes without help.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out) {
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QUrl& url, std::ostream* out) {
    *out << url.toString().toStdString();
}

namespace partnerdesk::base {
inline void PrintTo(const Problem& problem, std::ostream* out) {
    *out << toString(problem.kind).toStdString() << ' ' << problem.key.toStdString() << ' '
         << problem.code.toStdString() << " field=" << problem.field.toStdString() << ' '
         << problem.technical.toStdString();
}
} // namespace partnerdesk::base
