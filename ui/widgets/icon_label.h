#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/elided_label.h"

#include <optional>

namespace partnerdesk::widgets {

// A one-line text in a coloured frame (style role), with a small icon in the text's colour before
// it.
class IconLabel : public ElidedLabel {
    Q_OBJECT

public:
    IconLabel(const char* role, QWidget* parent);

    void setIcon(std::optional<style::Icon> icon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<style::Icon> m_icon;
};

} // namespace partnerdesk::widgets
