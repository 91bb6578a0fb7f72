#pragma once

#include "app/domain/company_profile.h"
#include "app/domain/country_catalogue.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace partnerdesk::wizard {

// A label and a value as they are read, not edited.
struct SummaryLine {
    QString label;
    QString value;

    friend bool operator==(const SummaryLine&, const SummaryLine&) = default;
};

// Both in the order of the country's form, empty values left out, in the default QLocale's
// language.
[[nodiscard]] std::vector<SummaryLine> addressLines(const domain::Address& address,
                                                    const domain::CountryCatalogue& countries);
[[nodiscard]] std::vector<SummaryLine> profileLines(const domain::CompanyProfile& profile,
                                                    const domain::CountryCatalogue& countries);

// Shows such lines as a table of labels. `marked` are lines that differ from `other`.
class SummaryView final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryView(QWidget* parent = nullptr);

    void setLines(const std::vector<SummaryLine>& lines,
                  const std::vector<SummaryLine>& other = {});

private:
    QGridLayout* m_grid;
};

} // namespace partnerdesk::wizard
