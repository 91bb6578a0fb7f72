#pragma once

#include <QSet>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace partnerdesk::wizard {

// What a person should have at hand, as four boxes to tick, with a count.
class BeforeYouBegin final : public QWidget {
    Q_OBJECT

public:
    explicit BeforeYouBegin(QWidget* parent = nullptr);

    void setTicked(const QSet<QString>& ids);

Q_SIGNALS:
    void ticked(const QString& id, bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Box {
        QString id; // as domain::Draft::ticked has it
        QCheckBox* box = nullptr;
        QLabel* help = nullptr;
    };
    void addBox(const QString& id);
    void retranslate();
    void count();

    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_foot;
    std::vector<Box> m_boxes;
};

} // namespace partnerdesk::wizard
