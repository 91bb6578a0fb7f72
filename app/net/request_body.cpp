#include "app/net/request_body.h"

#include <algorithm>

namespace partnerdesk::net {

RequestBody::RequestBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::bytesAvailable() const {
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 RequestBody::readData(char* data, qint64 maxSize) {
    const qint64 count = std::min(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 RequestBody::writeData(const char*, qint64) {
    return -1;
}

} // namespace partnerdesk::net
