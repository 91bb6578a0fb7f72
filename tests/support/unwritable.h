#pragma once

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

// A folder that cannot be written, for a while. Unix only.
namespace partnerdesk::test {

// Root writes where it may not; so for a while this process is nobody.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() {
        constexpr uid_t kNobody = 65534;
        if (m_before == 0) {
            EXPECT_EQ(seteuid(kNobody), 0);
        }
    }
    ~AsOrdinaryUser() {
        if (m_before == 0) {
            EXPECT_EQ(seteuid(m_before), 0);
        }
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    const uid_t m_before = geteuid();
};

// No file may grow: to whoever writes, the disk is full.
class NoRoom {
public:
    NoRoom() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 1;
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    }
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
};

} // namespace partnerdesk::test
