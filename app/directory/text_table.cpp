#include "app/directory/text_table.h"

namespace partnerdesk::directory {

void TextTable::reserve(std::size_t rows, std::size_t bytesPerRow) {
    m_starts.reserve(rows);
    m_bytes.reserve(rows * bytesPerRow);
}

void TextTable::beginRow() {
    m_starts.push_back(m_bytes.size());
}

void TextTable::append(const QString& text) {
    // A NUL inside a text would shift the columns behind it; no name has one.
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('\0'))
        bytes.replace('\0', QByteArrayView());
    m_bytes.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    m_bytes += '\0';
}

std::string_view TextTable::utf8(std::size_t row, std::size_t column) const {
    std::size_t begin = m_starts[row];
    for (; column > 0; --column)
        begin = m_bytes.find('\0', begin) + 1;
    return std::string_view(m_bytes).substr(begin, m_bytes.find('\0', begin) - begin);
}

QString TextTable::text(std::size_t row, std::size_t column) const {
    const std::string_view bytes = utf8(row, column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace partnerdesk::directory
