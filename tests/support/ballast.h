#pragma once

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace partnerdesk::test {

// The file system that with_small_disk.sh made.
[[nodiscard]] inline QDir smallDisk() {
    return QDir(qEnvironmentVariable("SMALL_DISK"));
}

// Takes every byte that is left.
class Ballast {
public:
    Ballast()
        : m_file(smallDisk().filePath(QStringLiteral("ballast"))) {
        EXPECT_TRUE(m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(512, 'x');
        while (m_file.write(block) == block.size()) {
        }
    }
    ~Ballast() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(Ballast)

private:
    QFile m_file;
};

} // namespace partnerdesk::test
