#pragma once

#include "app/auth/sign_in.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace partnerdesk::test {

// Does with an opened page what the test says, on a thread of its own as a browser would.
class FakeBrowser final : public auth::BrowserOpener {
public:
    using Person = std::function<void(const QUrl&)>;

    // Without a person: the browser opens and nobody does anything.
    explicit FakeBrowser(Person person = {})
        : m_person(std::move(person)) {}
    ~FakeBrowser() override { wait(); }

    [[nodiscard]] bool open(const QUrl& url) override {
        const std::lock_guard lock(m_mutex);
        m_opened.push_back(url);
        if (m_person)
            m_threads.emplace_back(m_person, url);
        return m_opens;
    }

    void setOpens(bool opens) { m_opens = opens; }
    [[nodiscard]] std::vector<QUrl> opened() const {
        const std::lock_guard lock(m_mutex);
        return m_opened;
    }
    // Until everybody at the browser is done.
    void wait() {
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    const Person m_person;
    std::atomic<bool> m_opens = true;
    mutable std::mutex m_mutex;
    std::vector<QUrl> m_opened;
    std::vector<std::thread> m_threads;
};

} // namespace partnerdesk::test
