#include "ui/wizard/agreement_progress.h"

#include <QCryptographicHash>

namespace partnerdesk::wizard {

namespace {

QString sha256(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

void AgreementProgress::setReader(const QString& reader) {
    m_left.clear();
    m_reader = reader;
}

std::optional<AgreementProgress::State> AgreementProgress::of(const QString& body,
                                                              const domain::Signing& kept) const {
    if (const auto left = m_left.constFind(body); left != m_left.cend())
        return *left;
    if (kept.sha256.isEmpty() || kept.reader != m_reader || kept.sha256 != sha256(body))
        return std::nullopt;
    return State{.reading = {.position = 0, .endReached = true},
                 .authorized = kept.authorized,
                 .accepted = kept.accepted};
}

domain::Signing AgreementProgress::signing(const QString& body, bool authorized,
                                           bool accepted) const {
    return {
        .sha256 = sha256(body), .reader = m_reader, .authorized = authorized, .accepted = accepted};
}

} // namespace partnerdesk::wizard
