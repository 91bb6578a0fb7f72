#pragma once

#include <QByteArray>
#include <QIODevice>

namespace partnerdesk::net {

// A body that can be read once. QNetworkAccessManager silently repeats a POST whose connection was
// dropped if it can rewind the body; from a sequential device it cannot.
class RequestBody final : public QIODevice {
    Q_OBJECT
public:
    explicit RequestBody(QByteArray bytes, QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(RequestBody)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    // QNetworkAccessManager tries to rewind before it repeats.
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace partnerdesk::net
