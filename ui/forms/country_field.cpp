#include "ui/forms/country_field.h"

#include "ui/style/style_sheet.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVisibleItems = 12;
constexpr int kCodeRole = Qt::UserRole;
constexpr int kSearchRole = Qt::UserRole + 1; // the names in both languages

// Searches in one role and completes with what the list shows.
class BilingualCompleter final : public QCompleter {
public:
    explicit BilingualCompleter(QAbstractItemModel* model, QObject* parent)
        : QCompleter(model, parent) {
        setCompletionRole(kSearchRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(kVisibleItems);
        style::setStyle(popup(), "role", u"popup"_s);
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

CountryField::CountryField(const QString& id, QWidget* parent)
    : FieldBox(id, parent)
    , m_list(new QComboBox(this))
    , m_model(new QStandardItemModel(m_list)) {
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setModel(m_model);
    m_list->setMaxVisibleItems(kVisibleItems);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(1);
    m_list->setCompleter(new BilingualCompleter(m_model, m_list));
    setEditor(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString code = m_list->itemData(index, kCodeRole).toString();
        if (index < 0 || code == m_code)
            return;
        m_code = code;
        showOrigin();
        Q_EMIT edited();
    });
    connect(m_list->lineEdit(), &QLineEdit::textChanged, this, &CountryField::adopt);
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &CountryField::finish);
}

void CountryField::setCountries(std::shared_ptr<const domain::CountryCatalogue> countries) {
    m_countries = std::move(countries);
    fill();
}

QString CountryField::value() const {
    return m_code;
}

void CountryField::setValue(const QString& value) {
    // A name that is still being typed is finish()'s business.
    if (value == m_code)
        return;
    m_code = value;
    showChosen();
    showOrigin();
}

void CountryField::applyReadOnly(bool readOnly) {
    m_list->setEnabled(!readOnly);
    style::setStyle(m_list, "access", readOnly ? u"read"_s : QString());
}

void CountryField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    FieldBox::changeEvent(event);
}

void CountryField::fill() {
    if (!m_countries)
        return;
    const QLocale::Language language = QLocale().language();
    std::vector<std::pair<QString, const domain::Country*>> rows;
    for (const domain::Country& country : m_countries->countries())
        rows.emplace_back(country.name(language), &country);
    // An explicit zh locale is what makes the order pinyin.
    const QCollator collator(QLocale{language});
    std::ranges::sort(
        rows, [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });

    const QSignalBlocker quiet(m_list);
    const QSignalBlocker quietEdit(m_list->lineEdit());
    m_model->clear();
    for (const auto& [name, country] : rows) {
        auto item = std::make_unique<QStandardItem>(name);
        item->setData(country->code, kCodeRole);
        item->setData(country->nameEn + u'\n' + country->nameZh, kSearchRole);
        m_model->appendRow(item.release());
    }
    showChosen();
}

void CountryField::showChosen() {
    const QSignalBlocker quiet(m_list);
    const QSignalBlocker quietEdit(m_list->lineEdit());
    m_list->setCurrentIndex(m_list->findData(m_code, kCodeRole));
    m_list->setEditText(m_list->itemText(m_list->currentIndex()));
}

void CountryField::adopt(const QString& typed) {
    const QString name = typed.trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStringList names = m_model->item(row)->data(kSearchRole).toString().split(u'\n');
        if (names.contains(name, Qt::CaseInsensitive)) {
            m_list->setCurrentIndex(row);
            return;
        }
    }
}

void CountryField::finish() {
    const QString part = m_list->currentText().trimmed();
    const QModelIndexList found = part.isEmpty() ? QModelIndexList()
                                                 : m_model->match(m_model->index(0, 0), kSearchRole,
                                                                  part, 2, Qt::MatchContains);
    if (found.size() == 1)
        m_list->setCurrentIndex(found.front().row());
    showChosen();
}

} // namespace partnerdesk::forms
