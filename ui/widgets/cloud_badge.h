#pragma once

#include "ui/widgets/icon_label.h"

namespace partnerdesk::widgets {

// Says which cloud the person works in: icon, word and colour, so that practice is never taken for
// the real thing.
class CloudBadge final : public IconLabel {
    Q_OBJECT

public:
    explicit CloudBadge(QWidget* parent = nullptr);

    // "sandbox", "global", "china", "usgov"; any other id is a custom cloud shown by `name`.
    void setCloud(const QString& id, const QString& name = {});
    // The sign alone, where there is no room; the words are its tool tip.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_id;
    QString m_name;
    bool m_compact = false;
};

} // namespace partnerdesk::widgets
