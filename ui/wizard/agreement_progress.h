#pragma once

#include "app/domain/draft.h"
#include "ui/widgets/document_view.h"

#include <QMap>

#include <optional>

namespace partnerdesk::wizard {

// How far a person has come with each text of the agreement: one language's says nothing about the
// other's, and nothing about what another person read. UI thread.
class AgreementProgress final {
public:
    struct State {
        widgets::ReadingState reading;
        bool authorized = false;
        bool accepted = false; // ticked, not yet sent
    };

    [[nodiscard]] const QString& reader() const { return m_reader; }
    // Forgets what another one read.
    void setReader(const QString& reader);
    void clear() { m_left.clear(); }
    void leave(const QString& body, const State& state) { m_left.insert(body, state); }
    // As it was left here, else as the draft keeps it for this reader, else none.
    [[nodiscard]] std::optional<State> of(const QString& body, const domain::Signing& kept) const;
    // For the draft: this text was read to its end.
    [[nodiscard]] domain::Signing signing(const QString& body, bool authorized,
                                          bool accepted) const;

private:
    QMap<QString, State> m_left; // by body
    QString m_reader;            // the account
};

} // namespace partnerdesk::wizard
